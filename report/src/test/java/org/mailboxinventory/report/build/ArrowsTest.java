package org.mailboxinventory.report.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArrowsTest {
  private static final String BASE = "org.mailboxinventory.report";

  private static final JavaClasses REPORT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void theRulesSawTheWholeRoom() {
    assertThat(REPORT).hasSizeGreaterThan(100);
  }

  @Test
  void eachPackageKnowsOnlyWhatLiesBelowIt() {
    knowsOnly("model", "model");
    knowsOnly("rights", "rights");
    knowsOnly("config", "config");
    knowsOnly("folder", "folder");
    knowsOnly("ledger", "ledger", "rights", "model", "config");
    knowsOnly("exposure", "exposure", "ledger", "model", "config");
    knowsOnly("inventory", "inventory", "exposure", "ledger", "model", "config");
  }

  private static void knowsOnly(String name, String... known) {
    String[] ours = Stream.of(known).map(k -> BASE + "." + k + "..").toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(BASE + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.mailboxinventory..")).or(resideInAnyPackage(ours)))
        .allowEmptyShould(true)
        .check(REPORT);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(REPORT);
  }

  @Test
  void theRoomNeedsNoNetworkAndNothingOfTheScanner() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.mailboxinventory.scanner..",
            "com.microsoft..",
            "com.azure..",
            "org.apache.tika..",
            "org.apache.spark..",
            "java.net.http..")
        .check(REPORT);
  }

  @Test
  void onlyTheLedgerSpeaksToADatabase() {
    only("ledger", "java.sql..", "org.sqlite..");
  }

  @Test
  void onlyTheSpreadsheetWriterKnowsSpreadsheets() {
    only("write.xlsx", "org.apache.poi..", "org.dhatim..");
  }

  private static void only(String name, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(REPORT);
  }

  @Test
  void nobodyPrintsLogsOrExits() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(REPORT);
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(REPORT);
    noClasses().should().callMethod(System.class, "exit", int.class).check(REPORT);
    noClasses().should().dependOnClassesThat().resideInAPackage("org.slf4j..").check(REPORT);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        REPORT.getDefaultPackage().getSubpackagesInTree().stream()
            .filter(p -> p.getName().startsWith(BASE) && !p.getClasses().isEmpty())
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }
}
