package org.mailboxinventory.scanner.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the packages inside detection know of each other, and who may use them. */
@Tag("long")
final class DetectionArrowsTest {
  private static final String SCANNER = "org.mailboxinventory.scanner";
  private static final String DETECT = SCANNER + ".detect";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(SCANNER);

  @Test
  void packagesFormNoCycle() {
    slices().matching(DETECT + ".(*)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachPackageKnowsOnlyThoseBelowIt() {
    knowsOnly("word.normal");
    knowsOnly("word", "word.normal");
    knowsOnly("word.broken", "word");
    knowsOnly("word.broken.mail", "word", "word.broken");
    knowsOnly("check");
    knowsOnly("pattern", "word");
    knowsOnly("table.headed", "word");
    knowsOnly("table", "table.headed", "word");
    knowsOnly("table.markup", "table", "table.headed", "word");
    knowsOnly("name.list", "word");
    knowsOnly("name.line", "name.list", "word");
    knowsOnly("name.script", "name.beside", "name.line", "name.list", "name.row", "word");
    knowsOnly(
        "name.label", "context", "name.line", "name.list", "name.script", "name.thing", "word");
    knowsOnly("name.thing", "name.line", "name.list", "table", "word");
    knowsOnly("name.beside", "name.line", "name.list", "word");
    knowsOnly("name.post", "name.beside", "name.line", "name.list", "word");
    knowsOnly("name.row", "name.line", "name.list", "word");
    knowsOnly("name.sign", "name.beside", "name.line", "name.list", "word");
    knowsOnly(
        "name",
        "name.beside",
        "name.line",
        "name.list",
        "name.post",
        "name.row",
        "name.script",
        "name.sign",
        "name.thing",
        "word");
    knowsOnly("address.town", "address.written", "word");
    knowsOnly("address.written", "word");
    knowsOnly("address", "address.lead", "address.town", "address.written", "word");
    knowsOnly(
        "address.bound",
        "address",
        "address.lead",
        "address.said",
        "address.town",
        "address.written",
        "word");
    knowsOnly("address.said", "address.town", "word");
    knowsOnly("address.field", "word");
    knowsOnly("address.lead", "word");
    knowsOnly("address.parts", "address.bound", "address.lead", "address.world", "word");
    knowsOnly("address.world", "address.lead", "address.town", "address.written", "word");
    knowsOnly(
        "address.structure", "address", "address.lead", "address.town", "address.world", "word");
    knowsOnly("zone");
    knowsOnly("catalogue", "pattern", "word", "check");
    knowsOnly("compiled", "catalogue", "pattern", "word", "check");
    knowsOnly("context.label", "word");
    knowsOnly("context.label.call", "word");
    knowsOnly("context.secret", "context.secret.device", "context.secret.text", "word");
    knowsOnly("context.secret.device", "context.secret.text", "word");
    knowsOnly("context.secret.text", "word");
    knowsOnly("context.country", "word");
    knowsOnly("context.dialled", "word");
    knowsOnly("context.dialled.figures", "context.dialled", "word");
    knowsOnly("context.other", "context.dialled", "catalogue", "word");
    knowsOnly("context.payment", "catalogue", "word");
    knowsOnly(
        "context",
        "context.country",
        "context.dialled",
        "context.dialled.figures",
        "context.label",
        "context.label.call",
        "context.other",
        "context.payment",
        "compiled",
        "catalogue",
        "table",
        "word");
    knowsOnly("record");
    knowsOnly(
        "candidate.need",
        "candidate.start",
        "compiled",
        "catalogue",
        "context",
        "context.dialled",
        "context.dialled.figures",
        "name.label",
        "pattern",
        "word",
        "word.broken",
        "check");
    knowsOnly(
        "candidate.country",
        "candidate.need",
        "compiled",
        "catalogue",
        "context",
        "context.dialled",
        "check",
        "word");
    knowsOnly(
        "candidate.rest",
        "candidate.need",
        "compiled",
        "catalogue",
        "context",
        "word",
        "word.broken");
    knowsOnly("candidate.said", "candidate.need", "catalogue", "name.list", "word");
    knowsOnly("candidate.start", "context", "pattern", "word");
    knowsOnly(
        "candidate.place",
        "candidate.need",
        "catalogue",
        "address",
        "address.bound",
        "address.lead",
        "address.parts",
        "address.world",
        "name.label",
        "word");
    knowsOnly("candidate.dialled", "candidate.need", "context", "context.dialled", "check", "word");
    knowsOnly("candidate.secret", "candidate.need", "context.label", "context.secret", "word");
    knowsOnly(
        "candidate",
        "candidate.country",
        "candidate.dialled",
        "candidate.need",
        "candidate.place",
        "candidate.rest",
        "candidate.said",
        "candidate.secret",
        "candidate.start",
        "context",
        "context.country",
        "context.dialled",
        "context.dialled.figures",
        "context.label",
        "context.other",
        "context.payment",
        "compiled",
        "catalogue",
        "table",
        "table.headed",
        "table.markup",
        "pattern",
        "name",
        "name.line",
        "name.label",
        "name.script",
        "name.thing",
        "address",
        "address.bound",
        "address.field",
        "address.lead",
        "address.parts",
        "address.structure",
        "address.world",
        "zone",
        "word",
        "word.broken",
        "word.broken.mail",
        "check");
  }

  /** Others see what a catalogue is and what detection makes of a text, not how. */
  @Test
  void othersUseDetectionAndItsCatalogueAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DETECT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            DETECT + ".word..",
            DETECT + ".pattern",
            DETECT + ".table",
            DETECT + ".name..",
            DETECT + ".address..",
            DETECT + ".zone",
            DETECT + ".context..",
            DETECT + ".candidate..",
            DETECT + ".record",
            DETECT + ".check")
        .check(CLASSES);
  }

  private static void knowsOnly(String name, String... known) {
    String[] ours =
        Stream.concat(Stream.of(name), Stream.of(known))
            .map(each -> DETECT + "." + each)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(DETECT + "." + name)
        .should()
        .onlyDependOnClassesThat(not(resideInAPackage(DETECT + "..")).or(resideInAnyPackage(ours)))
        .check(CLASSES);
  }
}
