package org.mailboxinventory.scanner.detect.context.secret;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

  /** By the group of labels in the registry. */
  private static final Map<Set<Long>, Form> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(SecretWords.phrases("pins"), PinCode::read);
    FORMS.put(SecretWords.phrases("code-lists"), CodeList::read);
    FORMS.put(SecretWords.phrases("tan-lists"), CodeList::read);
    FORMS.put(SecretWords.phrases("short-pins"), PinCode::shortest);
    FORMS.put(SecretWords.phrases("digits"), PinCode::ending);
    FORMS.put(SecretWords.phrases("calls"), Argument::second);
    FORMS.put(SecretWords.phrases("server-calls"), Argument::third);
    FORMS.put(SecretWords.phrases("host-keys"), PinCode::ofHost);
    FORMS.put(SecretWords.phrases("pairs"), NamePair::read);
    FORMS.put(SecretWords.phrases("logins"), UserThen::read);
    FORMS.put(SecretWords.phrases("meetings"), DialledCode::read);
    FORMS.put(SecretWords.phrases("seeds"), SeedWords::read);
    FORMS.put(SecretWords.phrases("networks"), LaterWord::key);
    FORMS.put(SecretWords.phrases("questions"), LaterWord::answer);
    FORMS.put(SecretWords.phrases("setters"), PipedPair::read);
    FORMS.put(SecretWords.phrases("lists"), ProgramSecret::list);
  }

  /** Labels of what has no user. */
  private static final WordSet KEYS = SecretWords.of("keys");

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

  /** Reads the secrets behind what leads to such a form; true where there are any. */
  public boolean read(byte[] text, int labelFrom, int labelTo, int ceiling) {
    places.clear();
    if (labelTo < ceiling && text[labelTo] < 0) {
      Unspaced.read(text, labelTo, ceiling, places);
    }
    CommandOption.read(text, labelFrom, labelTo, ceiling, places);
    long label = SecretWords.hash(text, labelFrom, labelTo);
    for (Map.Entry<Set<Long>, Form> form : FORMS.entrySet()) {
      if (places.count() == 0 && form.getKey().contains(label)) {
        form.getValue().read(text, labelTo, ceiling, places);
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
    if (places.count() == 0 && !KEYS.holds(text, labelFrom, labelTo)) {
      BesideUser.read(text, labelFrom, labelTo, ceiling, places);
    }
    return places.count() > 0;
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
