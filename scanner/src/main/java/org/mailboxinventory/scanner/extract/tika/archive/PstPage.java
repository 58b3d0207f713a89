package org.mailboxinventory.scanner.extract.tika.archive;

import com.pff.PSTAppointment;
import com.pff.PSTContact;
import com.pff.PSTException;
import com.pff.PSTMessage;
import com.pff.PSTRecipient;
import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The text of a message, an appointment or a contact in an Outlook store, as one HTML page. */
final class PstPage {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final StringBuilder page = new StringBuilder(BYTE_ORDER_MARK).append("<html><body>");

  private PstPage() {}

  /**
   * @param html empty when it has none
   * @param plain used where there is no HTML
   */
  static String of(PSTMessage message, String html, String plain) throws IOException, PSTException {
    PstPage page = new PstPage();
    page.line(message.getSubject());
    page.line(message.getSenderName());
    page.line(message.getSenderEmailAddress());
    for (int i = 0; i < message.getNumberOfRecipients(); i++) {
      PSTRecipient recipient = message.getRecipient(i);
      page.line(recipient.getDisplayName());
      page.line(recipient.getSmtpAddress());
    }
    if (message instanceof PSTContact contact) {
      page.contact(contact);
    }
    if (message instanceof PSTAppointment appointment) {
      page.line(appointment.getLocation());
      page.line(appointment.getAllAttendees());
    }
    page.page.append(html);
    if (html.isBlank()) {
      page.page.append("<pre>").append(escaped(plain)).append("</pre>");
    }
    return page.page.toString();
  }

  private void contact(PSTContact contact) {
    for (String field :
        Arrays.asList(
            contact.getGivenName(),
            contact.getMiddleName(),
            contact.getSurname(),
            contact.getOriginalDisplayName(),
            contact.getCompanyName(),
            contact.getTitle(),
            contact.getEmail1EmailAddress(),
            contact.getEmail2EmailAddress(),
            contact.getEmail3EmailAddress(),
            contact.getHomeAddress(),
            contact.getWorkAddress(),
            contact.getOtherAddress(),
            contact.getPostalAddress(),
            contact.getSpouseName(),
            contact.getNote())) {
      line(field);
    }
    labelled("Government ID: ", contact.getGovernmentIdNumber());
    labelled("Customer ID: ", contact.getCustomerId());
    labelled("Account: ", contact.getAccount());
    labelled("Phone: ", contact.getBusinessTelephoneNumber());
    labelled("Phone: ", contact.getHomeTelephoneNumber());
    labelled("Phone: ", contact.getMobileTelephoneNumber());
    labelled("Phone: ", contact.getOtherTelephoneNumber());
    labelled("Phone: ", contact.getPrimaryTelephoneNumber());
    Date birthday = contact.getBirthday();
    if (birthday != null) {
      line("Date of birth: " + birthday.toInstant().toString().substring(0, 10));
    }
  }

  private void labelled(String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      line(label + value);
    }
  }

  private void line(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      page.append("<p>").append(escaped(text)).append("</p>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
