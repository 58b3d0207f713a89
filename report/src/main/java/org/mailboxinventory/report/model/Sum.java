package org.mailboxinventory.report.model;

/**
 * How many mailboxes, items and distinct values.
 *
 * @param mailboxes those that hold something of a category or detector; of a place, all that lie
 *     there, read or not
 * @param items those that hold something
 */
public record Sum(long mailboxes, long items, long values) {}
