package org.mailboxinventory.scanner.source.graph;

import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** A served sample tenant, read with a clock that jumps instead of waiting. */
public final class SleeplessSource {
  private SleeplessSource() {}

  /** All of the tenant's mailboxes and items. */
  public static Source of(SampleServer server, ExchangeEvidence evidence) throws SourceException {
    FakeTime time = new FakeTime();
    return new GraphSource(
        TestTenant.at(server.endpoint().toString())
            .id("kaveripurbank.example")
            .token(server.token())
            .evidence(evidence)
            .clock(time)
            .settings(),
        country -> country.equals("IN") ? "IND" : null,
        Traffic.ignored(),
        time);
  }
}
