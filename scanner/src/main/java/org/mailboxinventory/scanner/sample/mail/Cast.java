package org.mailboxinventory.scanner.sample.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.MessageTemplate.Counterpart;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** The bank, and who can be at the other end of a message. */
public final class Cast {
  /** How many customers there are. */
  public static final int CUSTOMERS = 600;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final JsonNode bank;
  private final List<Party> staff;
  private final List<Party> partners = new ArrayList<>();

  Cast(JsonNode bank, List<MailboxPlan> mailboxes) {
    this.bank = bank;
    this.staff = mailboxes.stream().map(m -> new Party(m.name(), m.address())).toList();
    for (JsonNode partner : bank.path("partners")) {
      partners.add(new Party(partner.path(0).asText(), partner.path(1).asText()));
    }
  }

  /** A fact of {@code tenant.yaml}. */
  public String bank(String fact) {
    return bank.path(fact).asText();
  }

  /** Somebody for the other end. */
  Party other(Counterpart with, Person customer, SeededRandom random, Party owner) {
    return switch (with) {
      case CUSTOMER -> new Party(customer.fullName(), customer.email());
      case PARTNER -> random.pick(partners);
      case COLLEAGUE -> {
        List<Party> others = staff.stream().filter(party -> !party.equals(owner)).toList();
        yield random.pick(others.isEmpty() ? partners : others);
      }
    };
  }

  /** The words that templates may name. */
  Map<String, String> words(MailboxPlan owner, Party other, Instant at) {
    Map<String, String> words = new HashMap<>();
    words.put("owner", owner.name());
    words.put("title", owner.title());
    words.put("office", owner.office());
    words.put("other", other.name());
    words.put("bank-name", bank("name"));
    words.put("date", DAY.format(at));
    words.put("month", DAY.format(at).substring(DAY.format(at).indexOf(' ') + 1));
    return words;
  }
}
