package org.mailboxinventory.scanner.engine.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.DirectoryNames;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.ListedTelephone;
import org.mailboxinventory.scanner.detect.ListedValue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.StaffMember;

/**
 * Turns what describes the tenant's own people into fingerprints of the values that detectors would
 * find: of each name, mail address and telephone in the ways in which people write them. Numbers of
 * accounts, cards and authorities are never among them. For one thread.
 */
public final class StaffDictionary {
  private static final String NAMES = "person-name";
  private static final String ADDRESSES = "email-address";
  private static final String TELEPHONES = "phone-number";

  private final Fingerprinter fingerprinter;
  private final String home;
  private final Map<String, Map<DetectorId, ListedValue>> forms = new LinkedHashMap<>();
  private final List<Fingerprint> values = new ArrayList<>();

  /**
   * @param home the bank's country, whose telephones may lack their country's code
   */
  public StaffDictionary(CompiledCatalogue catalogue, Fingerprinter fingerprinter, String home) {
    this.fingerprinter = fingerprinter;
    this.home = home.toUpperCase(Locale.ROOT);
    for (int number = 0; number < catalogue.detectorCount(); number++) {
      String category = catalogue.detector(number).category();
      if (Set.of(NAMES, ADDRESSES, TELEPHONES).contains(category)) {
        DetectorId id = catalogue.detector(number).id();
        forms
            .computeIfAbsent(category, kind -> new LinkedHashMap<>())
            .put(id, new ListedValue(catalogue, id));
      }
    }
  }

  /**
   * Names to be found wherever they are written; none without a directory, as of mail files and
   * drops, which another engine must read alike.
   */
  public static DirectoryNames names(MailboxListing listing) {
    Set<String> names = new HashSet<>();
    if (listing.staff().byDirectory()) {
      for (StaffMember member : listing.staff().members()) {
        if (member.person()) {
          member.names().forEach(name -> names.addAll(WrittenNames.of(name)));
        }
      }
    }
    return DirectoryNames.of(names);
  }

  /** The values of everybody that a listing describes, by a directory or as owner of a mailbox. */
  public StaffValues of(MailboxListing listing) {
    for (StaffMember member : listing.staff().members()) {
      member.names().forEach(this::name);
      member.addresses().forEach(address -> add(ADDRESSES, address));
      String region = member.country() == null ? home : member.country().toUpperCase(Locale.ROOT);
      member.telephones().forEach(number -> telephone(number, region));
    }
    for (Mailbox mailbox : listing.mailboxes()) {
      add(ADDRESSES, mailbox.address());
      if (mailbox.displayName() != null) {
        name(mailbox.displayName());
      }
    }
    Set<DetectorId> detectors =
        forms.values().stream()
            .flatMap(ofCategory -> ofCategory.keySet().stream())
            .collect(Collectors.toSet());
    return new StaffValues(detectors, values);
  }

  private void name(String written) {
    WrittenNames.of(written).forEach(name -> add(NAMES, name));
  }

  private void telephone(String written, String region) {
    ListedTelephone.ways(written, region).forEach(number -> add(TELEPHONES, number));
  }

  private void add(String category, String written) {
    forms
        .getOrDefault(category, Map.of())
        .forEach(
            (detector, form) -> {
              byte[] canonical = form.of(written);
              if (canonical != null) {
                values.add(fingerprinter.of(detector, canonical));
                Arrays.fill(canonical, (byte) 0);
              }
            });
  }
}
