package liqa.job.architecture;

import java.io.PrintStream;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The borders of the house. */
@AnalyzeClasses(packages = "liqa", importOptions = ImportOption.DoNotIncludeTests.class)
class BorderTests {

	private static final Pattern ROOM = Pattern.compile("liqa\\.job\\.(\\w+)");

	@ArchTest
	static final ArchRule ingestKnowsNobody = noClasses().that()
		.resideInAPackage("liqa.ingest..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("liqa.transform..", "liqa.report..", "liqa.job..");

	@ArchTest
	static final ArchRule transformKnowsIngestOnly = noClasses().that()
		.resideInAPackage("liqa.transform..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("liqa.report..", "liqa.job..");

	@ArchTest
	static final ArchRule reportDoesNotKnowTheJob = noClasses().that()
		.resideInAPackage("liqa.report..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("liqa.job..");

	@ArchTest
	static final ArchRule onlyTheJobKnowsEngineAndDatabase = noClasses().that()
		.resideOutsideOfPackage("liqa.job..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.h2..", "java.sql..", "javax.sql..", "picocli..");

	@ArchTest
	static final ArchRule commandsAreTheOnlyDoor = noClasses().that()
		.resideInAnyPackage("liqa.job.night..", "liqa.job.steps..", "liqa.job.state..", "liqa.job.files..",
				"liqa.job.settings..", "liqa.job.runs..", "liqa.job.evaluate..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("liqa.job.commands..", "picocli..");

	@ArchTest
	static void roomsOfTheJobFormNoCircle(JavaClasses classes) {
		Graph<String, DefaultEdge> rooms = new DefaultDirectedGraph<>(DefaultEdge.class);
		for (JavaClass from : classes) {
			for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
				String room = room(from);
				String other = room(dependency.getTargetClass());
				if (!room.isEmpty() && !other.isEmpty() && !room.equals(other)) {
					Graphs.addEdgeWithVertices(rooms, room, other);
				}
			}
		}
		assertThat(rooms.vertexSet()).contains("commands", "night", "steps", "state");
		assertThat(new CycleDetector<>(rooms).findCycles()).isEmpty();
	}

	/** The first package below the job's that a class lies in; empty for others. */
	private static String room(JavaClass type) {
		Matcher matcher = ROOM.matcher(type.getPackageName());
		return matcher.lookingAt() ? matcher.group(1) : "";
	}

	@ArchTest
	static final ArchRule onlyTheProgramItselfTouchesStandardOutput = noClasses().that()
		.doNotHaveFullyQualifiedName("liqa.job.Liqa")
		.should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err")
		.orShould()
		.callMethod(PrintStream.class, "println", String.class);

	/** An interrupt closes the database for everybody (H2 in file mode). */
	@ArchTest
	static final ArchRule nobodyInterruptsAThread = noClasses().that()
		.doNotHaveFullyQualifiedName("liqa.job.state.RunLock")
		.and()
		.doNotHaveFullyQualifiedName("liqa.job.commands.Conductor")
		.should()
		.callMethod(Thread.class, "interrupt")
		.orShould()
		.callMethod(java.util.concurrent.ExecutorService.class, "shutdownNow")
		.orShould()
		.callMethod(java.util.concurrent.Future.class, "cancel", boolean.class);

	/** Spring Batch 6.0.4 loses items when a skip in the writer meets a crash. */
	@ArchTest
	static final ArchRule noStepSkips = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.batch.core.step.skip..")
		.orShould()
		.callMethodWhere(are(alwaysTrue()).and(com.tngtech.archunit.core.domain.JavaCall.Predicates
			.target(com.tngtech.archunit.core.domain.properties.HasName.Predicates
				.nameMatching("skip|skipLimit|skipPolicy|faultTolerant"))
			.and(com.tngtech.archunit.core.domain.JavaCall.Predicates
				.target(com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
					.owner(JavaClass.Predicates.resideInAPackage("org.springframework.batch.."))))));

	@ArchTest
	static final ArchRule nobodyUsesOldDates = noClasses().should().dependOnClassesThat().areAssignableTo(Date.class);

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().that()
		.haveSimpleName("package-info")
		.should()
		.beAnnotatedWith(NullMarked.class);

}
