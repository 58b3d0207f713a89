package org.mailboxinventory.scanner.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** A made-up message, put together step by step. */
public final class Mail {
  static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final String id;
  private final List<SourceItem.Body> bodies = new ArrayList<>();
  private final List<SourceItem.Attachment> attachments = new ArrayList<>();
  private SensitiveText subject = SensitiveText.empty();
  private SensitiveText headers = SensitiveText.empty();
  private List<String> addresses = List.of();
  private @Nullable String messageId;
  private @Nullable Reason failure;
  private long bytes = 1000;

  public Mail(String id) {
    this.id = id;
  }

  public Mail subject(String text) {
    subject = SensitiveText.of(text);
    return this;
  }

  public Mail headers(String text) {
    headers = SensitiveText.of(text);
    return this;
  }

  public Mail plain(String text) {
    return body(false, text.getBytes(StandardCharsets.UTF_8));
  }

  public Mail html(String text) {
    return body(true, text.getBytes(StandardCharsets.UTF_8));
  }

  Mail body(boolean html, byte[] content) {
    return body(html, content, "utf-8");
  }

  public Mail body(boolean html, byte[] content, String charset) {
    bodies.add(new SourceItem.Body(html, content, charset));
    return this;
  }

  public Mail attachment(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return attachment(name, content.length, null, () -> new ByteArrayInputStream(content));
  }

  public Mail unreadable(String name, Reason reason) {
    return attachment(
        name,
        -1,
        reason,
        () -> {
          throw new AssertionError("nobody opens what is unreadable");
        });
  }

  public Mail attachment(
      String name, long bytes, @Nullable Reason unreadable, SourceItem.Content content) {
    attachments.add(
        new SourceItem.Attachment(
            SensitiveText.of(name), "text/plain", bytes, unreadable, content));
    return this;
  }

  public Mail addresses(String... all) {
    addresses = List.of(all);
    return this;
  }

  public Mail messageId(@Nullable String header) {
    messageId = header;
    return this;
  }

  public Mail failure(Reason reason) {
    failure = reason;
    return this;
  }

  Mail bytes(long size) {
    bytes = size;
    return this;
  }

  public SourceItem item() {
    return new SourceItem(
        new ItemId(id),
        Item.Kind.MESSAGE,
        messageId,
        AT,
        false,
        addresses,
        bytes,
        subject,
        headers,
        bodies,
        attachments,
        failure);
  }
}
