package org.mailboxinventory.scanner.cli.classify;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.Explanation;

/** Why something counts as found, in a sentence for people. */
final class WhySentence {
  private WhySentence() {}

  static String of(Explanation why) {
    List<String> said = new ArrayList<>();
    said.add("pattern " + why.pattern());
    if (!why.anchor().equals("place")) {
      said.add("needs its " + why.anchor());
    }
    said.add(why.checks().isEmpty() ? "no check" : "passed " + String.join(", ", why.checks()));
    if (why.rule().equals("failing")) {
      said.add("refused by its issuer's check");
    }
    if (why.label() != null) {
      said.add("label '" + why.label() + "'");
    }
    if (why.word() != null) {
      said.add("near '" + why.word() + "'");
    }
    if (why.header()) {
      said.add("header or neighbouring cell");
    }
    if (why.neighbour()) {
      said.add("identifier of the same country nearby");
    }
    if (why.country() != null) {
      said.add(country(why.country()));
    }
    if (why.against() != null) {
      said.add("lowered by '" + why.against() + "'");
    }
    if (why.testValue()) {
      said.add("published for testing, so never above low");
    }
    return String.join("; ", said) + "; level by rule '" + why.rule() + "'";
  }

  private static String country(String evidence) {
    return switch (evidence) {
      case "word" -> "its country by a word or label that names it";
      case "shape" -> "its country by a way of writing that only its issuers have";
      case "check" -> "its country by the check of its issuer";
      case "row" -> "its country by a column, a field or a country at its line's begin";
      case "neighbour" -> "its country by a validated identifier nearby";
      default -> "its country because it is the bank's own and nothing names another";
    };
  }
}
