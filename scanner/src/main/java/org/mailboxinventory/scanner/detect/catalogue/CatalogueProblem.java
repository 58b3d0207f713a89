package org.mailboxinventory.scanner.detect.catalogue;

/** Something wrong in a detector file: where, what, and what helps. Lines count from 1. */
public record CatalogueProblem(String file, int line, String what, String remedy) {

  /** One line for people. */
  public String sentence() {
    return file + ":" + line + ": " + what + "; " + remedy;
  }
}
