package org.mailboxinventory.report.exposure;

/**
 * Who is judged.
 *
 * @param entityHome the bank's country, ISO 3166-1 alpha-2
 * @param providerHome the mail provider's country, ISO 3166-1 alpha-2
 */
public record JudgeSettings(String entityHome, String providerHome) {}
