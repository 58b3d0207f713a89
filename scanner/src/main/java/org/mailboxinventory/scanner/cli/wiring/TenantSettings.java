package org.mailboxinventory.scanner.cli.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.TenantAccess;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Network;
import org.mailboxinventory.scanner.source.graph.network.ReachedHost;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.signin.Credential;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/** From what the user set to what the tenant's client wants to know. */
final class TenantSettings {
  private final Settings settings;
  private final Consumer<String> codes;

  /** {@code codes} is given what a person has to type into a browser to sign in. */
  TenantSettings(Settings settings, Consumer<String> codes) {
    this.settings = settings;
    this.codes = codes;
  }

  GraphSettings settings(UserAgent agent) throws SourceException {
    ChosenMail.Items items = settings.items();
    ChosenMail.Mailboxes mailboxes = settings.mailboxes();
    Settings.Throttle throttle = settings.throttle();
    return new GraphSettings(
        tenant(),
        new MailboxFilter(
            mailboxes.include(),
            mailboxes.exclude(),
            mailboxes.neverOpened(),
            mailboxes.kinds(),
            mailboxes.groups()),
        new ItemFilter(
            items.folders(),
            items.excludedFolders(),
            items.receivedAfter(),
            items.receivedBefore(),
            items.hiddenFolders(),
            items.calendars(),
            items.contacts(),
            items.personal() != ChosenMail.Personal.READ),
        new RequestLimits(
            throttle.perMailbox(),
            throttle.overall(),
            throttle.maxRetryAfter(),
            throttle.maxAnswerTime()),
        ExchangeEvidence.read(
            settings.evidence().exchangeExport(), settings.evidence().migrationUsers()),
        Clock.systemUTC(),
        agent);
  }

  /** The tenant, and how to sign in to it. */
  Tenant tenant() throws SourceException {
    return new Tenant(
        Failure.required("tenant.id", settings.tenant().id()),
        endpoint(settings.tenant()),
        credential(settings.tenant().credential()),
        network(settings.network()));
  }

  /** Every host that the settings lead to. */
  List<ReachedHost> hosts() throws SourceException {
    Credential credential = credential(settings.tenant().credential());
    return ReachedHost.of(
        endpoint(settings.tenant()), credential.signsInAt(), network(settings.network()));
  }

  /** The geography of a country, one that is its own before one that it shares; null for none. */
  static @Nullable String geography(LawBook law, String country) {
    @Nullable String shared = null;
    for (Geography geography : new TreeMap<>(law.geographies()).values()) {
      if (geography.countries().equals(List.of(country))) {
        return geography.code();
      }
      if (shared == null && geography.countries().contains(country)) {
        shared = geography.code();
      }
    }
    return shared;
  }

  private static Endpoint endpoint(TenantAccess.Tenant tenant) throws SourceException {
    return Endpoint.of(
        tenant.cloud(),
        tenant.graphEndpoint() == null ? null : tenant.graphEndpoint().toString(),
        tenant.authority() == null ? null : tenant.authority().toString());
  }

  private Credential credential(TenantAccess.Credential given) {
    String in = "tenant.credential.";
    return switch (given.kind()) {
      case CERTIFICATE ->
          new Credential.Certificate(
              Failure.required(in + "clientId", given.clientId()),
              Path.of(
                  Failure.required(
                      in + "certificate",
                      given.certificate() == null ? null : given.certificate().toString())),
              given.certificatePassword());
      case SECRET ->
          new Credential.Secret(
              Failure.required(in + "clientId", given.clientId()),
              Failure.required(in + "secret", given.secret()));
      case MANAGED_IDENTITY -> new Credential.ManagedIdentity(given.clientId());
      case WORKLOAD_IDENTITY -> new Credential.WorkloadIdentity(given.clientId(), null);
      case DEVICE_CODE ->
          new Credential.DeviceCode(Failure.required(in + "clientId", given.clientId()), codes);
      case STATIC_TOKEN ->
          new Credential.StaticToken(Failure.required(in + "token", given.token()));
    };
  }

  private static Network network(TenantAccess.Network network) {
    return new Network(
        network.proxyUrl(),
        network.proxyUser(),
        network.proxyPassword(),
        network.noProxy(),
        Objects.requireNonNull(
            switch (network.trust()) {
              case JVM -> Network.Trust.JVM;
              case SYSTEM -> Network.Trust.SYSTEM;
              case BUNDLE -> Network.Trust.BUNDLE;
            }),
        network.caBundle());
  }
}
