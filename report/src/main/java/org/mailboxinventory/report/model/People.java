package org.mailboxinventory.report.model;

/**
 * Bounds on the number of distinct people.
 *
 * @param atLeast the most values of any one detector that identifies a person
 * @param atMost the sum of the values over such detectors
 */
public record People(long atLeast, long atMost) {}
