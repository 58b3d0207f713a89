package org.mailboxinventory.scanner.source.graph;

import java.time.Clock;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/**
 * What a Graph source needs to know.
 *
 * @param mailboxes which are opened
 * @param items which are read
 * @param evidence what the Exchange team exported
 * @param clock tells when tokens end and waits are over
 * @param agent how requests name themselves
 */
public record GraphSettings(
    Tenant tenant,
    MailboxFilter mailboxes,
    ItemFilter items,
    RequestLimits limits,
    ExchangeEvidence evidence,
    Clock clock,
    UserAgent agent) {}
