package org.mailboxinventory.scanner.source.files.outlook;

import com.pff.PSTContact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/** The text of a contact, which lies in many fields. */
final class PstContactText {
  private PstContactText() {}

  /** One field a line; numbers that need a name to be understood have theirs before them. */
  static List<String> lines(PSTContact contact) {
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(
                contact.getGivenName(),
                contact.getMiddleName(),
                contact.getSurname(),
                contact.getOriginalDisplayName(),
                contact.getNickname(),
                contact.getCompanyName(),
                contact.getTitle(),
                contact.getDepartmentName(),
                contact.getEmail1EmailAddress(),
                contact.getEmail2EmailAddress(),
                contact.getEmail3EmailAddress(),
                contact.getHomeAddress(),
                contact.getWorkAddress(),
                contact.getOtherAddress(),
                contact.getPostalAddress(),
                contact.getSpouseName(),
                contact.getChildrensNames(),
                contact.getNote()));
    add(lines, "Government ID: ", contact.getGovernmentIdNumber());
    add(lines, "Customer ID: ", contact.getCustomerId());
    add(lines, "Account: ", contact.getAccount());
    add(lines, "Organisation ID: ", contact.getOrganizationalIdNumber());
    for (String phone :
        Arrays.asList(
            contact.getPrimaryTelephoneNumber(),
            contact.getBusinessTelephoneNumber(),
            contact.getBusiness2TelephoneNumber(),
            contact.getHomeTelephoneNumber(),
            contact.getHome2TelephoneNumber(),
            contact.getMobileTelephoneNumber(),
            contact.getCarTelephoneNumber(),
            contact.getOtherTelephoneNumber(),
            contact.getAssistantTelephoneNumber(),
            contact.getCompanyMainPhoneNumber())) {
      add(lines, "Phone: ", phone);
    }
    Date birthday = contact.getBirthday();
    if (birthday != null) {
      lines.add("Date of birth: " + birthday.toInstant().toString().substring(0, 10));
    }
    return lines.stream().filter(Objects::nonNull).filter(line -> !line.isBlank()).toList();
  }

  private static void add(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + value);
    }
  }
}
