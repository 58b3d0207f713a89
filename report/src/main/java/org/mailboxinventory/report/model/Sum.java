package org.mailboxinventory.report.model;

/** How many mailboxes and items hold something, and how many distinct values. */
public record Sum(long mailboxes, long items, long values) {}
