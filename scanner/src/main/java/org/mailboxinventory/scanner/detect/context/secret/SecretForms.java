package org.mailboxinventory.scanner.detect.context.secret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.scanner.detect.context.secret.device.DeviceSecret;
import org.mailboxinventory.scanner.detect.context.secret.text.MeetingLink;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Secrets whose form their label tells: options of commands, codes of a list, a phrase of several
 * words, a password beside its user. Reused; for one thread.
 */
public final class SecretForms {
  /** What follows labels of a group. */
  private interface Form {
    void read(byte[] text, int labelTo, int ceiling, SecretList into);
  }

  /** Labels of what has no user. */
  private static final WordSet KEYS = SecretWords.of("keys");

  /** By the hash of a label, in the order of the groups. */
  private static final Map<Long, List<Form>> FORMS = new HashMap<>();

  static {
    put("pins", PinCode::read);
    put("code-lists", CodeList::read);
    put("tan-lists", CodeList::read);
    put("short-pins", PinCode::shortest);
    put("digits", PinCode::ending);
    put("calls", Argument::second);
    put("server-calls", Argument::third);
    put("hash-calls", Argument::first);
    put("host-keys", PinCode::ofHost);
    put("pairs", NamePair::read);
    put("logins", UserThen::read);
    put("meetings", DialledCode::read);
    put("seeds", SeedWords::read);
    put("networks", LaterWord::key);
    put("questions", LaterWord::answer);
    put("setters", PipedPair::read);
    put("lists", ProgramSecret::list);
  }

  /** Of the labels of a group in the registry. */
  private static void put(String group, Form form) {
    for (Long label : SecretWords.phrases(group)) {
      FORMS.computeIfAbsent(label, key -> new ArrayList<>()).add(form);
    }
  }

  private final SecretList places = new SecretList();
  private final FieldValues fields = new FieldValues();

  /** Reads the secrets of rows whose fields the label and others before it name. */
  public boolean row(byte[] text, int labelFrom, int labelTo, int ceiling) {
    places.clear();
    if (!KEYS.holds(text, labelFrom, labelTo)) {
      fields.read(text, labelFrom, labelTo, ceiling, places);
    }
    return places.count() > 0;
  }

  /** Whether a label is the name of a parameter in the address of a meeting. */
  public static boolean ofMeeting(byte[] text, int labelFrom) {
    return MeetingLink.holds(text, labelFrom);
  }

  /** Reads the secrets behind what leads to such a form; true where there are any. */
  public boolean read(byte[] text, int labelFrom, int labelTo, int ceiling) {
    places.clear();
    if (labelTo < ceiling && text[labelTo] < 0) {
      Unspaced.read(text, labelTo, ceiling, places);
    }
    CommandOption.read(text, labelFrom, labelTo, ceiling, places);
    long label = SecretWords.hash(text, labelFrom, labelTo);
    for (Form form : FORMS.getOrDefault(label, List.of())) {
      if (places.count() == 0) {
        form.read(text, labelTo, ceiling, places);
      }
    }
    return places.count() > 0;
  }

  /** Reads the secret in quotation marks, or of several words, behind the label of a password. */
  public boolean phrase(byte[] text, int labelFrom, int labelTo, int ceiling) {
    places.clear();
    SecretPhrase.read(text, labelFrom, labelTo, ceiling, places);
    if (places.count() == 0) {
      ProgramSecret.read(text, labelTo, ceiling, places);
    }
    if (places.count() == 0) {
      ChangedFrom.read(text, labelTo, ceiling, places);
    }
    if (places.count() == 0) {
      besideUser(text, labelFrom, labelTo, ceiling);
    }
    return places.count() > 0;
  }

  private void besideUser(byte[] text, int labelFrom, int labelTo, int ceiling) {
    if (KEYS.holds(text, labelFrom, labelTo)) {
      DeviceSecret.ofUser(text, labelFrom, labelTo, ceiling, places);
      return;
    }
    BesideUser.read(text, labelFrom, labelTo, ceiling, places);
    if (places.count() == 0) {
      DeviceSecret.kept(text, labelTo, ceiling, places);
    }
  }

  public int count() {
    return places.count();
  }

  public int from(int i) {
    return places.from(i);
  }

  public int to(int i) {
    return places.to(i);
  }
}
