package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/**
 * What the service's own report says of the use of mailboxes. It lags by days, leaves out some
 * kinds of mailboxes, and a tenant may hide the names in it.
 *
 * @param status the answer's status; 200 when there is a report
 * @param rows none where the names are hidden
 */
public record UsageReport(int status, List<Row> rows, boolean concealed) {
  private static final String NAME = "the report on the use of mailboxes";
  private static final String LINK =
      "/reports/getMailboxUsageDetail(period='D7')?$format=application/json";

  public UsageReport {
    rows = List.copyOf(rows);
  }

  /** No report. */
  static UsageReport none(int status) {
    return new UsageReport(status, List.of(), false);
  }

  /** The report; none where the identity may not ask for it or the cloud has none. */
  public static UsageReport read(Requests requests, String cloud) throws IOException {
    if (!cloud.equals("global")) {
      return none(0);
    }
    try {
      List<Row> all = new Pager(requests).all(GraphRequest.beta(NAME, LINK), UsageReport::row);
      List<Row> named = all.stream().filter(row -> !row.principal().isEmpty()).toList();
      boolean concealed = !named.isEmpty() && named.stream().allMatch(Row::concealed);
      return new UsageReport(200, concealed ? List.of() : all, concealed);
    } catch (ServiceFailure refused) {
      return none(refused.status());
    }
  }

  private static Row row(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String principal = Json.text(node, "userPrincipalName");
    return new Row(
        principal == null ? "" : principal.toLowerCase(Locale.ROOT),
        Json.text(node, "displayName"),
        node.path("itemCount").asLong(-1),
        node.path("isDeleted").asBoolean(),
        node.path("hasArchive").asBoolean(),
        day(Json.text(node, "reportRefreshDate")));
  }

  private static @Nullable Instant day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  /**
   * One mailbox.
   *
   * @param principal the user's principal name in lower case; empty when the report has none
   * @param items below zero when the report does not say
   * @param at the day that it speaks of
   */
  record Row(
      String principal,
      @Nullable String name,
      long items,
      boolean deleted,
      boolean archive,
      @Nullable Instant at) {

    /** In place of the name stand 32 hexadecimal digits. */
    boolean concealed() {
      return principal.matches("[0-9a-f]{32}");
    }
  }
}
