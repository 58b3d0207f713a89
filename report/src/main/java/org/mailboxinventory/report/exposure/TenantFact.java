package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.exposure.law.Rule;

/**
 * What a rule says of the tenant as a whole: it holds for every mailbox and is said once.
 *
 * @param rule its id
 * @param because why, in sentences
 */
public record TenantFact(String rule, Rule.Status status, String because) {}
