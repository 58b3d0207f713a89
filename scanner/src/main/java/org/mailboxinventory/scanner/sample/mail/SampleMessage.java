package org.mailboxinventory.scanner.sample.mail;

import java.time.Instant;
import java.util.List;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;

/**
 * A message of the sample tenant.
 *
 * @param plants the values in subject and body; those of attachments are known by the attachments
 */
public record SampleMessage(
    String subject,
    Body body,
    Party from,
    Party to,
    Instant at,
    String internetMessageId,
    boolean draft,
    List<SampleAttachment> attachments,
    List<Plant> plants) {

  public SampleMessage {
    attachments = List.copyOf(attachments);
    plants = List.copyOf(plants);
  }

  /** As Graph counts: attachments shown within the text are none. */
  public boolean hasAttachments() {
    return attachments.stream().anyMatch(attachment -> !attachment.inline());
  }

  SampleMessage asDraft() {
    return new SampleMessage(
        subject, body, from, to, at, internetMessageId, true, attachments, plants);
  }

  /** A sender or recipient. */
  public record Party(String name, String address) {}
}
