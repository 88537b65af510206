package liqa.job.architecture;

import java.io.PrintStream;
import java.util.Date;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The borders of the house. */
@AnalyzeClasses(packages = "liqa", importOptions = ImportOption.DoNotIncludeTests.class)
class BorderTests {

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
	static final ArchRule roomsOfTheJobFormNoCircle = slices().matching("liqa.job.(*)..").should().beFreeOfCycles();

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
