/**
 * What an operator types: one class a command, all of them behind
 * {@link liqa.job.commands.CommandLineInterface}.
 */
@NullMarked
package liqa.job.commands;

import org.jspecify.annotations.NullMarked;
