package org.mailboxinventory.scanner.sample.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.sample.mail.MessageTemplate.Attach;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Content;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Kind;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;
import org.mailboxinventory.scanner.sample.value.SampleFiles;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/** Writes messages from templates. */
final class Composer {
  private static final Instant FIRST = Instant.parse("2023-04-03T03:30:00Z");
  private static final int MINUTES = 60 * 24 * 1300;

  private final Cast cast;
  private final People people;
  private final Documents documents;
  private final Template layout;
  private final Map<String, MessageTemplate> templates = new HashMap<>();

  Composer(SampleFiles files, Cast cast, People people) {
    this.cast = cast;
    this.people = people;
    this.documents = new Documents(files);
    this.layout = Template.of(files.text("layout.html"));
    for (String name : files.list("messages/")) {
      MessageTemplate template = MessageTemplate.parse(name, files.text("messages/" + name));
      templates.put(template.name(), template);
    }
  }

  /** When the message of these dice was sent. */
  static Instant when(SeededRandom random) {
    return FIRST.plusSeconds(60L * random.below(MINUTES) + random.below(60));
  }

  /**
   * Writes one message.
   *
   * @param sent the owner wrote it
   * @param number tells messages of one owner apart
   */
  SampleMessage compose(
      String name, MailboxPlan owner, boolean sent, int number, SeededRandom random) {
    MessageTemplate template = template(name);
    Person customer = people.person(random.below(Cast.CUSTOMERS));
    Instant at = when(random);
    Party self = new Party(owner.name(), owner.address());
    Party other = cast.other(template.with(), customer, random, self);
    Map<String, String> words = cast.words(owner, other, at);
    words.put("writer", sent ? owner.name() : other.name());
    words.put("reader", sent ? other.name() : owner.name());
    Rendering rendering = new Rendering(people, random, customer, words);
    String subject = rendering.fill(template.subject(), "subject", false);
    List<SampleAttachment> attachments = new ArrayList<>();
    for (Attach attach : template.attachments()) {
      String part = "attachments/" + (attachments.size() + 1);
      String fileName = rendering.fill(attach.fileName(), part, false);
      attachments.add(attachment(attach, fileName, part, owner, number, customer, words));
    }
    attachments.stream()
        .filter(SampleAttachment::inline)
        .forEach(a -> rendering.know("cid", a.contentId()));
    String text = rendering.fill(template.body(), "body", template.html());
    if (template.html()) {
      rendering.know("content", text);
      text = rendering.fill(layout, "body", false);
    }
    return new SampleMessage(
        subject,
        Body.of(template.html(), text),
        sent ? self : other,
        sent ? other : self,
        at,
        "<" + owner.id().substring(0, 8) + "." + number + "." + name + "@mail.example>",
        false,
        attachments,
        rendering.plants());
  }

  private MessageTemplate template(String name) {
    MessageTemplate template = templates.get(name);
    if (template == null) {
      throw new IllegalArgumentException("there is no sample message called " + name);
    }
    return template;
  }

  private SampleAttachment attachment(
      Attach attach,
      String fileName,
      String part,
      MailboxPlan owner,
      int number,
      Person customer,
      Map<String, String> words) {
    String source = attach.sources().get(0);
    String inside = part + "/" + fileName;
    return switch (attach.format()) {
      case "link" ->
          new SampleAttachment(
              Kind.REFERENCE,
              fileName,
              "application/octet-stream",
              false,
              () -> new Content(source.getBytes(StandardCharsets.UTF_8), List.of()));
      case "message" ->
          new SampleAttachment(
              Kind.ITEM,
              fileName,
              "message/rfc822",
              false,
              () -> nested(source, owner, number, inside));
      default ->
          new SampleAttachment(
              Kind.FILE,
              fileName,
              Documents.mediaType(attach.format()),
              attach.format().startsWith("inline"),
              () -> {
                SeededRandom random = SeededRandom.of(customer.number(), fileName, number);
                Rendering rendering = new Rendering(people, random, customer, words);
                return documents.make(attach.format(), attach.sources(), inside, rendering);
              });
    };
  }

  /** All of the inner message's values count as lying in the attachment. */
  private Content nested(String name, MailboxPlan owner, int number, String part) {
    SeededRandom random = SeededRandom.of(number, owner.address(), name.hashCode());
    SampleMessage inner = compose(name, owner, false, number, random);
    List<Plant> plants = new ArrayList<>(inner.plants());
    inner.attachments().forEach(attachment -> plants.addAll(attachment.content().plants()));
    byte[] bytes = MimeMessage.write(inner);
    return new Content(bytes, plants.stream().map(plant -> plant.within(part, true)).toList());
  }
}
