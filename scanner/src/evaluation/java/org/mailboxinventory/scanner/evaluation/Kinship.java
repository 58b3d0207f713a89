package org.mailboxinventory.scanner.evaluation;

import java.util.List;
import java.util.Set;

/**
 * Detectors whose values and words are the same in several countries, so that a mail which names no
 * country leaves open which one it is: finding one for another is taken for right.
 */
final class Kinship {
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("cz.birth-number", "sk.birth-number"),
          Set.of("in.mobile", "global.phone"),
          Set.of("global.email", "global.role-address"),
          Set.of(
              "global.postal-address",
              "de.postal-address",
              "fr.postal-address",
              "es.postal-address",
              "it.postal-address",
              "nl.postal-address",
              "pl.postal-address",
              "pt.postal-address"),
          Set.of("ar.dni", "pe.dni"),
          Set.of(
              "global.bank-account",
              "in.bank-account",
              "us.bank-account",
              "ca.bank-account",
              "nz.bank-account",
              "dk.bank-account",
              "rs.bank-account",
              "me.bank-account",
              "mk.bank-account",
              "ba.bank-account",
              "si.bank-account"),
          Set.of(
              "global.passport",
              "in.passport",
              "us.passport",
              "ca.passport",
              "gb.passport",
              "ie.passport",
              "au.passport",
              "sg.passport"),
          Set.of("de.passport", "at.passport"),
          Set.of("cz.ico", "sk.ico"),
          Set.of(
              "global.driving-licence",
              "us.driving-licence",
              "ca.driving-licence",
              "au.driving-licence",
              "nz.driving-licence",
              "in.driving-licence"));

  private Kinship() {}

  static boolean answers(String found, String truth) {
    return found.equals(truth)
        || FAMILIES.stream().anyMatch(family -> family.contains(found) && family.contains(truth));
  }
}
