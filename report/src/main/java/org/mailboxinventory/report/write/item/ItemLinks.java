package org.mailboxinventory.report.write.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * Ways to an item: the link that opens it in Outlook on the web for those with access to its
 * mailbox, and a query for eDiscovery.
 */
public final class ItemLinks {
  /** Hosts of Outlook on the web by cloud. */
  private static final Map<String, String> HOSTS =
      Map.of(
          "global", "outlook.office365.com",
          "us-gov-high", "outlook.office365.us",
          "us-gov-dod", "webmail.apps.mil",
          "china", "partner.outlook.cn");

  /** Stands for the item in a pattern. */
  private static final String ID = "{id}";

  private static final int KILOBYTE = 1024;

  private final @Nullable String pattern;

  private ItemLinks(@Nullable String pattern) {
    this.pattern = pattern;
  }

  /** Of what a run has read; items of files have no link. */
  public static ItemLinks of(Run run) {
    String cloud = run.source().cloud();
    String host = run.source().kind().equals("graph") && cloud != null ? HOSTS.get(cloud) : null;
    return new ItemLinks(
        host == null
            ? null
            : "https://" + host + "/owa/?ItemID=" + ID + "&exvsurl=1&viewmodel=ReadMessageItem");
  }

  /** The link with {@code {id}} in the place of the item's id; null when items have none. */
  public @Nullable String pattern() {
    return pattern;
  }

  /** The link that opens the item; null when it has none. */
  public @Nullable String outlook(HeldItem item) {
    if (pattern == null) {
      return null;
    }
    String id = item.id();
    int place = pattern.indexOf(ID);
    StringBuilder link = new StringBuilder(pattern.length() + 2 * id.length());
    link.append(pattern, 0, place);
    int from = 0;
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      if (letter < PLAIN.length && PLAIN[letter]) {
        continue;
      }
      String escaped = escaped(letter);
      if (escaped == null) {
        return pattern.replace(ID, encoded(id));
      }
      link.append(id, from, i).append(escaped);
      from = i + 1;
    }
    link.append(id, from, id.length());
    return link.append(pattern, place + ID.length(), pattern.length()).toString();
  }

  /** Characters that need no escaping in a web address. */
  private static final boolean[] PLAIN = plain();

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, 'A', 'Z' + 1, true);
    Arrays.fill(plain, 'a', 'z' + 1, true);
    Arrays.fill(plain, '0', '9' + 1, true);
    return plain;
  }

  private static @Nullable String escaped(char letter) {
    return switch (letter) {
      case '-' -> "%2F";
      case '_' -> "%2B";
      case '=' -> "%3D";
      default -> null;
    };
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id.replace('-', '/').replace('_', '+'), StandardCharsets.UTF_8);
  }

  /**
   * A query in the Keyword Query Language that finds the item in its mailbox. The language has no
   * folder path; day, direction, size and, where they are kept, the domains of participants narrow
   * it.
   */
  public static String kql(HeldItem item) {
    StringBuilder query = new StringBuilder(96).append("kind:email");
    if (item.at() != null && item.kind() != Item.Kind.DRAFT) {
      LocalDate day = TimeText.day(item.at());
      query.append(" AND ").append(item.sent() ? "sent:" : "received:");
      query.append(day).append("..").append(day);
    }
    long kilobytes = item.bytes() / KILOBYTE;
    query.append(" AND size>=").append(kilobytes * KILOBYTE);
    query.append(" AND size<").append((kilobytes + 1) * KILOBYTE);
    if (item.header() != null) {
      item.header().parties().forEach(party -> query.append(" AND participants:").append(party));
    }
    return query.toString();
  }
}
