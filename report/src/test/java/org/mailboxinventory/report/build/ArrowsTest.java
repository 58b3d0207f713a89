package org.mailboxinventory.report.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
final class ArrowsTest {
  private static final String BASE = "org.mailboxinventory.report";

  private static final JavaClasses REPORT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  /** Packages whose sub-packages are theirs alone. */
  private static final List<String> ROOMS = List.of("ledger");

  /** What others may use of a room's sub-packages: values that the room's own signatures name. */
  private static final Set<String> OPEN =
      Set.of(
          "ledger.count.Harmless",
          "ledger.count.HeldItem",
          "ledger.count.HeldItems",
          "ledger.count.InventoryFacts",
          "ledger.count.StoredValueSink");

  @Test
  void theRulesSeeEveryPackage() throws IOException {
    Set<String> folders = new TreeSet<>();
    Path root = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> String.valueOf(root.relativize(file).getParent()))
          .forEach(folder -> folders.add(folder.replace(File.separatorChar, '.')));
    }
    Set<String> seen = new TreeSet<>();
    REPORT.forEach(c -> seen.add(c.getPackageName()));
    assertThat(seen).isEqualTo(folders);
  }

  @Test
  void eachPackageKnowsOnlyWhatLiesBelowIt() {
    knowsOnly("model", "model");
    knowsOnly("rights", "rights");
    knowsOnly("config", "config");
    knowsOnly("folder", "folder");
    knowsOnly("people", "people", "model", "config");
    knowsOnly("packed", "packed");
    knowsOnly("ledger", "ledger", "people", "rights", "packed", "model", "config");
    knowsOnly("exposure", "exposure", "ledger", "model", "config");
    knowsOnly("inventory", "inventory", "exposure", "ledger", "packed", "model", "config");
  }

  private static void knowsOnly(String name, String... known) {
    String[] ours = Stream.of(known).map(k -> BASE + "." + k + "..").toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(BASE + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.mailboxinventory..")).or(resideInAnyPackage(ours)))
        .check(REPORT);
  }

  /**
   * At each depth, with everything below it: at the last single packages, so that no circle of
   * classes crosses packages either.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void packagesFormNoCycle(int depth) {
    slices().assignedFrom(new Levels(BASE, depth)).should().beFreeOfCycles().check(REPORT);
  }

  /** Packages down to a depth below a root, each with all that lies deeper. */
  private record Levels(String root, int depth) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (!type.getPackageName().startsWith(root + ".")) {
        return SliceIdentifier.ignore();
      }
      String below = type.getPackageName().substring(root.length() + 1);
      return SliceIdentifier.of(
          Stream.of(below.split("\\.")).limit(depth).collect(Collectors.joining(".")));
    }

    @Override
    public String getDescription() {
      return "packages of " + root + " down to level " + depth;
    }
  }

  @Test
  void onlyARoomUsesItsSubPackages() {
    Set<String> used = new TreeSet<>();
    List<String> offenders = new ArrayList<>();
    for (JavaClass origin : REPORT) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        String target = topLevel(dependency.getTargetClass());
        if (!isBehindAWall(origin, target)) {
          continue;
        }
        if (OPEN.contains(target)) {
          used.add(target);
        } else {
          offenders.add(dependency.getDescription());
        }
      }
    }
    assertThat(offenders).isEmpty();
    assertThat(used).isEqualTo(new TreeSet<>(OPEN));
  }

  private static boolean isBehindAWall(JavaClass origin, String target) {
    return ROOMS.stream()
        .anyMatch(
            room ->
                target.matches(Pattern.quote(room) + "\\.[a-z].*")
                    && !(origin.getPackageName() + ".").startsWith(BASE + "." + room + "."));
  }

  /** A class by its name below the base package, a nested one by the class around it. */
  private static String topLevel(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.startsWith(BASE + ".")
        ? name.substring(BASE.length() + 1).replaceAll("\\$.*", "")
        : "";
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
  void onlyTheLedgerUsesADatabase() {
    only("ledger", "java.sql..", "org.sqlite..");
  }

  @Test
  void onlyTheReaderOfConfigFilesUsesAYamlParser() {
    only("config", "org.yaml..");
  }

  @Test
  void onlyTheWriterOfParquetKnowsItsLibraries() {
    only("write.parquet", "org.apache.parquet..", "io.airlift..");
  }

  private static void only(String name, String... packages) {
    assertThat(REPORT.that(resideInAPackage(BASE + "." + name + "..")).stream())
        .as(name + " uses one of " + List.of(packages))
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> resideInAnyPackage(packages).test(d.getTargetClass())));
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(REPORT);
  }

  @Test
  void noClassPrintsLogsOrExits() {
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
