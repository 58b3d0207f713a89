package org.mailboxinventory.scanner.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.function.Predicate;
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
  private static final String BASE = "org.mailboxinventory.scanner";
  private static final String REPORT = "org.mailboxinventory.report";

  private static final JavaClasses SCANNER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  /** Packages whose sub-packages are theirs alone. */
  private static final List<String> ROOMS =
      List.of(
          "detect",
          "source.graph",
          "source.dataconnect",
          "source.files",
          "extract.tika",
          "sample",
          "cli");

  /**
   * What others may use of a room's sub-packages nevertheless: values that the room's own
   * signatures name, and what is beside the room's entry rather than behind it.
   */
  private static final Set<String> OPEN =
      Set.of(
          "detect.catalogue.Catalogue",
          "detect.catalogue.Detector",
          "detect.compiled.Accepted",
          "detect.compiled.CatalogueStore",
          "detect.compiled.CompiledCatalogue",
          "source.files.folder.UnusableName",
          "source.graph.check.AuditFootprint",
          "source.graph.check.CheckTrial",
          "source.graph.check.Estimate",
          "source.graph.check.Grant",
          "source.graph.check.GraphCheck",
          "source.graph.check.Permission",
          "source.graph.check.TenantCheck",
          "source.graph.listing.MailboxFilter",
          "source.graph.network.Endpoint",
          "source.graph.network.Network",
          "source.graph.network.ReachedHost",
          "source.graph.network.UserAgent",
          "source.graph.reading.ItemFilter",
          "source.graph.request.RequestLimits",
          "source.graph.request.Traffic",
          "source.graph.signin.Credential",
          "source.graph.signin.ServiceToken",
          "source.graph.signin.Tenant",
          "source.files.folder.FileKind",
          "source.files.limit.FileLimits",
          "source.files.limit.LimitedFiles",
          "source.files.store.StoreLimits",
          "extract.tika.frame.ExtractLimits",
          "sample.http.Fault",
          "sample.tenant.SampleTenant");

  private static final Set<String> OPEN_OF_THE_LEDGER =
      Set.of(
          "count.Changes",
          "count.FactsSeal",
          "count.StoredValueSink",
          "count.Harmless",
          "count.HeldItem",
          "count.HeldItems",
          "count.InventoryFacts",
          "put.GoneRule",
          "put.StaffValues",
          "put.Vanished",
          "store.LedgerException",
          "store.LedgerIdentity",
          "store.ScanFacts");

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
    SCANNER.forEach(c -> seen.add(c.getPackageName()));
    assertThat(seen).isEqualTo(folders);
  }

  @Test
  void eachPackageKnowsOnlyWhatItMay() {
    knowsOnly("text", "model");
    knowsOnly("confine", "folder");
    knowsOnly("source", "text", "confine", "model", "config");
    knowsOnly("extract", "text", "confine", "model", "config");
    knowsOnly("detect", "text", "model", "config", "people");
    knowsOnly("engine", "text", "source", "extract", "detect", "model", "config", "ledger");
    knowsOnly("sample", "text", "model", "config");
    knowsOnly("timestamp");
    knowsOnly("token");
    knowsOnly("settings", "text", "model", "config");
  }

  /** Names are those of our packages: first in the scanner, else in the report. */
  private static void knowsOnly(String name, String... known) {
    Set<String> reports = Set.of("model", "config", "ledger", "folder", "people");
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
        .check(SCANNER);
  }

  /**
   * At each depth, with everything below it: at the first the large parts of the program, at the
   * last single packages, so that no circle of classes crosses packages either.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void packagesFormNoCycle(int depth) {
    slices().assignedFrom(new Levels(BASE, depth)).should().beFreeOfCycles().check(SCANNER);
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
    assertThat(ROOMS)
        .allSatisfy(room -> assertThat(SCANNER.containPackage(BASE + "." + room)).isTrue());
    Set<String> used = new TreeSet<>();
    List<String> offenders = new ArrayList<>();
    for (JavaClass origin : SCANNER) {
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
  void ofTheLedgerOnlyItsEntryAndItsValuesAreUsed() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "lie behind the ledger's entry", ArrowsTest::isBehindTheLedger))
        .check(SCANNER);
  }

  private static boolean isBehindTheLedger(JavaClass type) {
    String ledger = REPORT + ".ledger.";
    String name = type.getBaseComponentType().getName().replaceAll("\\$.*", "");
    return name.startsWith(ledger)
        && name.substring(ledger.length()).contains(".")
        && !OPEN_OF_THE_LEDGER.contains(name.substring(ledger.length()));
  }

  @Test
  void foreignLibrariesStayInThePackageThatAdaptsThem() {
    only(List.of("source.graph"), "com.microsoft..", "com.azure..", "okhttp3..", "reactor..");
    only(List.of("extract.tika"), "org.apache.tika..", "org.apache.pdfbox..");
    only(List.of("extract.tika", "timestamp"), "org.bouncycastle..");
    only(List.of("extract.barcode"), "com.google.zxing..");
    only(List.of("extract.picture"), "com.drew..");
    only(List.of("extract", "source.files"), "org.apache.poi..", "org.apache.james.mime4j..");
    only(List.of("extract.tika", "source.files"), "com.pff..");
    only(List.of("source.dataconnect"), "org.apache.parquet..", "io.airlift..");
    only(List.of("detect"), "org.iban4j..", "com.google.i18n..", "org.apache.commons.validator..");
    only(List.of("settings"), "org.yaml..");
    only(List.of("cli"), "picocli..", "me.tongfei..", "org.jline..");
    only(List.of(), "java.sql..", "org.sqlite..");
  }

  private static void only(List<String> names, String... packages) {
    String[] allowed = names.stream().map(n -> BASE + "." + n + "..").toArray(String[]::new);
    for (String one : allowed) {
      assertThat(SCANNER.that(resideInAPackage(one)).stream())
          .as(one + " uses one of " + List.of(packages))
          .anyMatch(uses(packages));
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(SCANNER);
  }

  private static Predicate<JavaClass> uses(String... packages) {
    return type ->
        type.getDirectDependenciesFromSelf().stream()
            .anyMatch(d -> resideInAnyPackage(packages).test(d.getTargetClass()));
  }

  /** The worker process of attachments has only its standard streams to answer through. */
  @Test
  void onlyTheCommandLinePrintsLogsOrExits() {
    List<String> offenders =
        SCANNER.stream()
            .filter(c -> !c.getPackageName().startsWith(BASE + ".cli"))
            .filter(c -> !c.getName().startsWith(BASE + ".extract.tika.parse.Worker"))
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
