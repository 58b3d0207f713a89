package org.mailboxinventory.scanner.source.graph;

import java.time.Clock;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Network;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.signin.Credential;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/**
 * Settings of a tenant in tests: every mailbox and item, the usual limits, no proxy, no evidence, a
 * ready token and the machine's clock, unless told otherwise.
 */
public final class TestTenant {
  private final Endpoint endpoint;
  private String id = "bank.example";
  private Credential credential = new Credential.StaticToken("t");
  private Network network = Network.direct();
  private MailboxFilter mailboxes = MailboxFilter.all();
  private ItemFilter items = ItemFilter.all();

  /** How requests of tests name themselves. */
  public static final UserAgent AGENT = UserAgent.of("test", "run r1", "ग्राहक (tests)");

  private RequestLimits limits = RequestLimits.standard();
  private ExchangeEvidence evidence = ExchangeEvidence.none();
  private Clock clock = Clock.systemUTC();

  private TestTenant(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** In the global cloud, its Graph at a loopback address. */
  public static TestTenant at(String url) throws SourceException {
    return new TestTenant(Endpoint.of("global", url, null));
  }

  /** In any cloud. */
  public static TestTenant at(Endpoint endpoint) {
    return new TestTenant(endpoint);
  }

  public TestTenant id(String changed) {
    id = changed;
    return this;
  }

  public TestTenant token(String token) {
    return credential(new Credential.StaticToken(token));
  }

  public TestTenant credential(Credential changed) {
    credential = changed;
    return this;
  }

  public TestTenant network(Network changed) {
    network = changed;
    return this;
  }

  public TestTenant mailboxes(MailboxFilter changed) {
    mailboxes = changed;
    return this;
  }

  public TestTenant items(ItemFilter changed) {
    items = changed;
    return this;
  }

  public TestTenant limits(RequestLimits changed) {
    limits = changed;
    return this;
  }

  public TestTenant evidence(ExchangeEvidence changed) {
    evidence = changed;
    return this;
  }

  public TestTenant clock(Clock changed) {
    clock = changed;
    return this;
  }

  /** How it is signed in to. */
  public Tenant tenant() {
    return new Tenant(id, endpoint, credential, network);
  }

  public GraphSettings settings() {
    return new GraphSettings(tenant(), mailboxes, items, limits, evidence, clock, AGENT);
  }
}
