package org.mailboxinventory.scanner.detect.context.payment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers in the segments of messages that insurers, payers of salaries and hospitals exchange: of
 * X12, where the element before says what they are ({@code REF*SY*212097694~}, {@code
 * NM1*85*2*LAKESIDE CLINIC*****24*361234567~}, {@code DMG*D8*19840312*F~}), and of HL7, where the
 * number of the field does ({@code PID|1||40118||MEYER^ANNA||19840312|F}).
 */
public final class SegmentField {
  /** A segment begins no farther before the number. */
  private static final int LONGEST = 160;

  /** The same of HL7, whose fields before may hold names and addresses. */
  private static final int LONGEST_PATIENT = 480;

  private static final byte PARTING = '*';
  private static final byte STROKE = '|';

  /** The fields of a patient that hold the day of birth, and the social security number. */
  private static final int BIRTH = 7;

  private static final int SOCIAL_SECURITY = 19;
  private static final byte[] PATIENT = bytes("PID");

  /** Of references, of names of people and organisations, and of what else is told of a person. */
  private static final byte[] REFERENCE = bytes("REF");

  private static final byte[] NAME = bytes("NM1");
  private static final byte[] PARTY = bytes("N1");
  private static final byte[] PERSON = bytes("DMG");

  private SegmentField() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** What the number that begins at a place is by what is before it; null for anything else. */
  public static @Nullable NumberPlace place(byte[] text, int from) {
    byte before = from == 0 ? 0 : text[from - 1];
    return switch (before) {
      case PARTING -> coded(text, from - 1);
      case STROKE -> ofPatient(text, from);
      default -> null;
    };
  }

  /** What the two letters or digits before the sign at a place say. */
  private static @Nullable NumberPlace coded(byte[] text, int end) {
    int parting = end - 3;
    if (parting < PARTY.length || text[parting] != PARTING) {
      return null;
    }
    return switch ((text[end - 2] << 8) + text[end - 1]) {
      case ('S' << 8) + 'Y' -> ifIn(text, parting, REFERENCE, NumberPlace.PERSON_IN_SEGMENT);
      case ('E' << 8) + 'I', ('T' << 8) + 'J' ->
          ifIn(text, parting, REFERENCE, NumberPlace.EMPLOYER_IN_SEGMENT);
      case ('D' << 8) + '8' -> ifIn(text, parting, PERSON, NumberPlace.BIRTH_IN_SEGMENT);
      case ('3' << 8) + '4' -> ifNamed(text, parting, NumberPlace.PERSON_IN_SEGMENT);
      case ('2' << 8) + '4', ('F' << 8) + 'I' ->
          ifNamed(text, parting, NumberPlace.EMPLOYER_IN_SEGMENT);
      case ('X' << 8) + 'X' -> ifNamed(text, parting, NumberPlace.PROVIDER_IN_SEGMENT);
      default -> null;
    };
  }

  /** A place where the first element of a segment begins behind the sign at {@code parting}. */
  private static @Nullable NumberPlace ifIn(
      byte[] text, int parting, byte[] segment, NumberPlace place) {
    return begins(text, parting - segment.length, segment, PARTING) ? place : null;
  }

  /** A place where the segment that the sign at {@code parting} is in has a name. */
  private static @Nullable NumberPlace ifNamed(byte[] text, int parting, NumberPlace place) {
    int begin = parting;
    int floor = Math.max(0, parting - LONGEST);
    while (begin > floor && "~\n'\"`".indexOf(text[begin - 1]) < 0) {
      begin--;
    }
    boolean named =
        parting - begin > NAME.length
            && (begins(text, begin, NAME, PARTING) || begins(text, begin, PARTY, PARTING));
    return named ? place : null;
  }

  private static @Nullable NumberPlace ofPatient(byte[] text, int from) {
    int floor = Math.max(PATIENT.length, from - LONGEST_PATIENT);
    int fields = 0;
    for (int at = from - 1; at >= floor && text[at] != '\n' && fields <= SOCIAL_SECURITY; at--) {
      fields += text[at] == STROKE ? 1 : 0;
      if (text[at] == STROKE && begins(text, at - PATIENT.length, PATIENT, STROKE)) {
        return fields == BIRTH
            ? NumberPlace.BIRTH_IN_SEGMENT
            : fields == SOCIAL_SECURITY ? NumberPlace.PERSON_IN_SEGMENT : null;
      }
    }
    return null;
  }

  /** Whether a segment begins at a place, which a sign parts from its first element. */
  private static boolean begins(byte[] text, int from, byte[] segment, byte parting) {
    int end = from + segment.length;
    return from >= 0
        && Arrays.equals(text, from, end, segment, 0, segment.length)
        && text[end] == parting
        && (from == 0 || !Words.letterOrDigit(text[from - 1]));
  }
}
