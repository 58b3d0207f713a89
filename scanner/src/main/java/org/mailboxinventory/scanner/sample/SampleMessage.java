package org.mailboxinventory.scanner.sample;

import java.time.Instant;
import java.util.List;
import org.mailboxinventory.scanner.sample.Planted.Plant;

/**
 * A message of the sample tenant.
 *
 * @param plants the values in subject and body; those of attachments are known by the attachments
 */
record SampleMessage(
    String subject,
    Body body,
    Party from,
    Party to,
    Instant at,
    String internetMessageId,
    boolean draft,
    List<SampleAttachment> attachments,
    List<Plant> plants) {

  SampleMessage {
    attachments = List.copyOf(attachments);
    plants = List.copyOf(plants);
  }

  /** As Graph counts: attachments shown within the text are none. */
  boolean hasAttachments() {
    return attachments.stream().anyMatch(attachment -> !attachment.inline());
  }

  SampleMessage asDraft() {
    return new SampleMessage(
        subject, body, from, to, at, internetMessageId, true, attachments, plants);
  }

  /** A sender or recipient. */
  record Party(String name, String address) {}
}
