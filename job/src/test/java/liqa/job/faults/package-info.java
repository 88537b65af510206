/**
 * What may go wrong in a night, tried on the real program in a process of its own:
 * {@link liqa.job.faults.Site} is the place it works in,
 * {@link liqa.job.faults.KillTests} and {@link liqa.job.faults.FileFaultTests} count what
 * an undisturbed run does and then disturb each of it in turn.
 * <p>
 * The program has no code for this. Crashes at a commit come from
 * {@link liqa.job.faults.CrashInitializer}, which Spring finds on the class path of the
 * tests; failing files from {@link liqa.job.faults.FaultyFileSystems}, which Java puts in
 * place of its own file system.
 */
@NullMarked
package liqa.job.faults;

import org.jspecify.annotations.NullMarked;
