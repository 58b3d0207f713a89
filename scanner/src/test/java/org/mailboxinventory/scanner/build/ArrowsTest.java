package org.mailboxinventory.scanner.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArrowsTest {
  private static final String BASE = "org.mailboxinventory.scanner";
  private static final String REPORT = "org.mailboxinventory.report";

  private static final JavaClasses SCANNER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void theRulesSawTheWholeRoom() {
    assertThat(SCANNER).hasSizeGreaterThan(150);
  }

  @Test
  void eachPackageKnowsOnlyWhatItMay() {
    knowsOnly("text", "model");
    knowsOnly("source", "text", "model", "config");
    knowsOnly("extract", "text", "model", "config", "folder");
    knowsOnly("detect", "text", "model", "config");
    knowsOnly("engine", "text", "source", "extract", "detect", "model", "config", "ledger");
    knowsOnly("sample", "text", "model", "config");
    knowsOnly("settings", "text", "model", "config");
  }

  /** Names are those of our packages: first in the scanner, else in the report. */
  private static void knowsOnly(String name, String... known) {
    Set<String> reports = Set.of("model", "config", "ledger", "folder");
    String[] ours =
        Stream.concat(Stream.of(name), Stream.of(known))
            .map(k -> (reports.contains(k) ? REPORT : BASE) + "." + k + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(BASE + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.mailboxinventory..")).or(resideInAnyPackage(ours)))
        .allowEmptyShould(true)
        .check(SCANNER);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(SCANNER);
  }

  @Test
  void foreignLibrariesStayInThePackageThatAdaptsThem() {
    only(List.of("source.graph"), "com.microsoft..", "com.azure..", "okhttp3..", "reactor..");
    only(List.of("extract.tika"), "org.apache.tika..", "org.apache.pdfbox..");
    only(List.of("extract.barcode"), "com.google.zxing..");
    only(List.of("extract.picture"), "com.drew..");
    only(List.of("extract", "source.files"), "org.apache.poi..", "org.apache.james.mime4j..");
    only(List.of("extract.tika", "source.files"), "com.pff..");
    only(List.of("source.dataconnect"), "org.apache.parquet..", "io.airlift..");
    only(List.of("detect"), "org.iban4j..", "com.google.i18n..", "org.apache.commons.validator..");
    only(List.of("settings", "detect"), "org.yaml..");
    only(List.of("cli"), "picocli..", "me.tongfei..", "org.jline..");
    only(List.of("spark"), "org.apache.spark..");
    only(List.of(), "java.sql..", "org.sqlite..");
  }

  private static void only(List<String> names, String... packages) {
    String[] allowed = names.stream().map(n -> BASE + "." + n + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(SCANNER);
  }

  /** The worker process of attachments has only its standard streams to answer through. */
  @Test
  void onlyTheCommandLinePrintsLogsOrExits() {
    List<String> offenders =
        SCANNER.stream()
            .filter(c -> !c.getPackageName().startsWith(BASE + ".cli"))
            .filter(c -> !c.getName().startsWith(BASE + ".extract.tika.Worker"))
            .flatMap(c -> c.getAccessesFromSelf().stream())
            .filter(ArrowsTest::printsLogsOrExits)
            .map(JavaAccess::getDescription)
            .toList();
    assertThat(offenders).isEmpty();
  }

  private static boolean printsLogsOrExits(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    return (owner.isEquivalentTo(System.class) && Set.of("out", "err", "exit").contains(name))
        || name.equals("printStackTrace")
        || owner.getPackageName().equals("java.util.logging")
        || owner.getPackageName().startsWith("org.slf4j");
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        SCANNER.getDefaultPackage().getSubpackagesInTree().stream()
            .filter(p -> p.getName().startsWith(BASE) && !p.getClasses().isEmpty())
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }
}
