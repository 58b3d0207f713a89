package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Names of people as mail has them: lines of headers, greetings with the whole name, signatures,
 * prose.
 */
final class Names {
  private static final String NAME = "global.person-name";

  private static final List<String> FULL =
      List.of(
          "Priya Raghavan",
          "Suresh Iyer",
          "Anjali Deshmukh",
          "Mohammed Ashraf",
          "Gurpreet Singh",
          "Lakshmi Narayanan",
          "Rohit Malhotra",
          "Sunita Yadav",
          "Vikram Chatterjee",
          "Kavita Joshi",
          "Deepak Kulkarni",
          "Meena Pillai",
          "Arjun Reddy",
          "Fatima Sheikh",
          "Harish Patel",
          "James Whitaker",
          "Margaret Thornton",
          "Daniel Fletcher",
          "Rebecca Sullivan",
          "Andrew Coleman",
          "Susan Bradley",
          "Patrick Donovan",
          "Laura Jennings",
          "Kevin Marshall",
          "Emily Harrison",
          "Thomas Becker",
          "Sabine Hoffmann",
          "Jürgen Schneider",
          "Claire Moreau",
          "Julien Lefebvre",
          "Marco Bianchi",
          "Giulia Romano",
          "Carlos Fernández",
          "Lucía Navarro",
          "João Pereira",
          "Pieter Jansen",
          "Anna Kowalska",
          "Piotr Nowak",
          "Erik Lindqvist",
          "Ingrid Hansen",
          "Wei Chen",
          "Hiroshi Tanaka",
          "Fatemeh Karimi",
          "Ahmed Hassan",
          "Olga Ivanova");

  private static final List<String> FRAMES =
      List.of(
          "From: {v} <{a}@mail.example>",
          "To: {v} <{a}@mail.example>",
          "Sent by {v} on Monday",
          "Dear {v},\n\nplease find the form attached.",
          "Best regards,\n{v}",
          "Regards\n{v}\nBranch Manager",
          "I spoke with {v} yesterday about the loan.",
          "{v} called this morning.",
          "Please ask {v} to sign.",
          "Customer name: {v}",
          "Account holder: {v}",
          "Nominee Name : {v}",
          "The deed was signed by {v} and witnesses.",
          "Mr {v} will visit the branch.",
          "-----Original Message-----\nFrom: {v}\nSent: Friday",
          "Approved by {v}, pending review.",
          "cc: {v}",
          "Thanks,\n{v}");

  private static final List<String> NONE =
      List.of(
          "The New York Times wrote of it.",
          "We meet in San Francisco on Monday.",
          "Bank of Baroda, Fort Branch",
          "General Electric and Morgan Stanley agreed.",
          "The Times of India has the story.",
          "Annual General Meeting, Mumbai",
          "Please read the Terms and Conditions.",
          "Happy New Year to all!",
          "Microsoft Word cannot open it.",
          "Internal Audit asked for the Balance Sheet.",
          "Best Regards\nCustomer Service Team",
          "The Hindu Business Line",
          "Los Angeles and Santa Barbara",
          "Visual Basic and Java",
          "Wall Street Journal, page 4",
          "Navi Mumbai office is closed",
          "Credit Card Operations",
          "United Kingdom and South Africa",
          "Monday Morning Meeting",
          "Standard Chartered is a bank.");

  private Names() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (String name : FULL) {
      for (int i = 0; i < 8; i++) {
        String frame = random.pick(FRAMES);
        String local = name.split(" ", -1)[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x");
        cases.add(
            Case.of(frame.replace("{v}", name).replace("{a}", local), name, NAME)
                .besides("global.email"));
      }
    }
    for (int i = 0; i < 6; i++) {
      NONE.forEach(text -> cases.add(Case.nothing(text).besides("global.postal-address")));
    }
    return cases;
  }
}
