package org.mailboxinventory.scanner.source.graph.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.KnownStaff;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StaffMember;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TokenClaims;

/**
 * Lists every mailbox that the directory, the usage report or the evidence knows, readable or not.
 */
public final class MailboxLister {
  private final Requests requests;
  private final Scope scope;
  private final Function<String, @Nullable String> geographyOfCountry;
  private final Claims claims;
  private final ThreadFactory threads;

  /**
   * Which mailboxes are listed, and what is known of them beside the directory.
   *
   * @param cloud as in {@link Endpoint#cloud}: not each has the usage report
   */
  public record Scope(String cloud, MailboxFilter mailboxes, ExchangeEvidence evidence) {}

  public MailboxLister(
      Requests requests,
      Claims claims,
      Scope scope,
      Function<String, @Nullable String> geographyOfCountry,
      ThreadFactory threads) {
    this.requests = requests;
    this.claims = claims;
    this.scope = scope;
    this.geographyOfCountry = geographyOfCountry;
    this.threads = threads;
  }

  public MailboxListing list() throws SourceException {
    try {
      return listing();
    } catch (SourceException said) {
      throw said;
    } catch (ServiceFailure failure) {
      throw directoryTrouble(failure);
    } catch (IOException refused) {
      throw new SourceException(
          SourceException.Kind.SERVICE,
          Reason.SERVICE_ERROR,
          "the list of mailboxes cannot be read: "
              + refused.getMessage()
              + "; look at whatever answers between this machine and Graph, then try again");
    } catch (OutOfMemoryError tooMany) {
      throw new SourceException(
          SourceException.Kind.SERVICE,
          Reason.OUT_OF_MEMORY,
          "the list of mailboxes does not fit into memory; set"
              + " MAILBOX_INVENTORY_JAVA_OPTIONS=-Xmx2g and try again");
    }
  }

  private MailboxListing listing() throws IOException {
    Organization organization = Organization.read(requests);
    Inferred place = inferred(organization.country());
    List<String> notes = new ArrayList<>();
    List<StaffMember> staff = new ArrayList<>(scope.evidence().staff());
    GroupMembers groupMembers = new GroupMembers(requests);
    MailboxChoice choice =
        new MailboxChoice(scope.mailboxes(), groupMembers.of(scope.mailboxes().groups()));
    List<DirectoryUser> users = DirectoryUsers.all(requests, staff::add);
    Set<String> living = new HashSet<>();
    users.forEach(user -> living.add(user.id()));
    UsageEvidence usage = new UsageEvidence(UsageReport.read(requests, scope.cloud()));
    Map<DirectoryUser, Mailbox> described = new LinkedHashMap<>();
    for (DirectoryUser user : users) {
      Mailbox mailbox = user.mailbox(place.evidence(), place.geography());
      described.put(user, choice.excludeByAddress(usage.counted(user, mailbox)));
    }
    ProbedMailboxes probed =
        new ProbedMailboxes(requests, new ArchiveCounts(requests, claims.read()), threads);
    List<Mailbox> known = new ArrayList<>(probed.of(described));
    for (DirectoryUser user : DirectoryUsers.deleted(requests, staff::add, notes::add)) {
      if (living.add(user.id())) {
        known.add(usage.counted(user, user.deletedMailbox(place.evidence(), place.geography())));
      }
    }
    known.addAll(groups(place, notes));
    known.addAll(usage.others());
    notes.addAll(usage.notes());
    notes.addAll(groupMembers.without(known));
    notes.addAll(scope.evidence().contradictions(known));
    List<Mailbox> all =
        usage.withArchives(scope.evidence().merge(known), probed.archived()).stream()
            .map(choice::excludeByAll)
            .toList();
    TreeSet<String> domains = new TreeSet<>(organization.domains());
    domains.addAll(scope.evidence().domains());
    return new MailboxListing(
        all,
        scope.evidence().inputs(),
        List.copyOf(domains),
        new KnownStaff(true, staff),
        List.copyOf(notes));
  }

  private List<Mailbox> groups(Inferred place, List<String> notes) throws IOException {
    try {
      return DirectoryGroup.withMailbox(requests).stream()
          .map(group -> group.mailbox(place.evidence(), place.geography()))
          .toList();
    } catch (ServiceFailure refused) {
      if (refused.inTheService()) {
        throw refused;
      }
      notes.add(
          "the mailboxes of Microsoft 365 groups are not listed: this identity may not read groups;"
              + " grant GroupMember.Read.All");
      return List.of();
    }
  }

  private Inferred inferred(@Nullable String country) {
    return country == null
        ? new Inferred(null, null)
        : new Inferred(
            new Evidence("countryLetterCode=" + country, "graph", Strength.INFERRED, null),
            geographyOfCountry.apply(country));
  }

  /** What the token in use says of itself. */
  @FunctionalInterface
  public interface Claims {
    TokenClaims read() throws IOException;
  }

  /** Where mailboxes lie unless somebody says otherwise. */
  private record Inferred(@Nullable Evidence evidence, @Nullable String geography) {}

  private static SourceException directoryTrouble(ServiceFailure failure) {
    if (failure.status() == 403) {
      return new SourceException(
          SourceException.Kind.PERMISSION,
          Reason.ACCESS_DENIED,
          failure.getMessage()
              + ": this identity may not read the directory; grant User.Read.All and have an"
              + " administrator consent");
    }
    return new SourceException(
        SourceException.Kind.SERVICE,
        Reason.SERVICE_ERROR,
        failure.getMessage()
            + (failure.inTheService()
                ? ": the service failed after all retries; try again later"
                : ": the service refuses to list it; check tenant.cloud and tenant.graphEndpoint,"
                    + " and that a gateway on the way passes queries on as they are"));
  }
}
