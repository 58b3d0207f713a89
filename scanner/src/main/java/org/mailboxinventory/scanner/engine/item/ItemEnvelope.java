package org.mailboxinventory.scanner.engine.item;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * What is known of an item before its content is read: when, from and to whom, and which message.
 *
 * @param acceptedDomains the bank's own mail domains, lower case; empty when unknown, and then only
 *     who is at a free mail service is outside for sure
 * @param freeMail services of which each item says whether it went to one
 */
record ItemEnvelope(Fingerprinter fingerprinter, Set<String> acceptedDomains, FreeMail freeMail) {
  ItemEnvelope {
    acceptedDomains = Set.copyOf(acceptedDomains);
  }

  ItemEnvelope with(FreeMail services) {
    return new ItemEnvelope(fingerprinter, acceptedDomains, services);
  }

  Item of(FolderId folder, SourceItem item) {
    return new Item(
        item.id(),
        folder,
        item.kind(),
        messageKey(item),
        item.at(),
        item.fromOwner() && item.kind() != Item.Kind.DRAFT,
        external(item),
        Math.max(0, item.bytes()),
        services(item));
  }

  /** Of a draft nobody got anything. */
  private Item.FreeMail services(SourceItem item) {
    if (item.kind() == Item.Kind.DRAFT) {
      return Item.FreeMail.NO;
    }
    Item.FreeMail services = freeMail.of(item.addresses());
    boolean unknown = acceptedDomains.isEmpty() && !item.addresses().isEmpty();
    return unknown && services == Item.FreeMail.NO ? Item.FreeMail.OUTSIDE_NOT_KNOWN : services;
  }

  private @Nullable Fingerprint messageKey(SourceItem item) {
    String id = item.internetMessageId();
    return id == null || id.isBlank()
        ? null
        : fingerprinter.of("message-id", id.strip().getBytes(StandardCharsets.UTF_8));
  }

  private boolean external(SourceItem item) {
    if (item.kind() == Item.Kind.DRAFT) {
      return false;
    }
    if (acceptedDomains.isEmpty()) {
      return freeMail.of(item.addresses()) == Item.FreeMail.YES;
    }
    return item.addresses().stream()
        .anyMatch(
            address ->
                address.indexOf('@') > 0
                    && !acceptedDomains.contains(address.substring(address.lastIndexOf('@') + 1)));
  }
}
