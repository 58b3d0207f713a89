package org.mailboxinventory.scanner.cli;

/**
 * How a run of the program ended.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Ended(int code, String out, String err) {}
