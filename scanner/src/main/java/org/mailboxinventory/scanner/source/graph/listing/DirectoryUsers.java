package org.mailboxinventory.scanner.source.graph.listing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mailboxinventory.scanner.source.StaffMember;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/** The directory's users, those who exist and those who were deleted. */
final class DirectoryUsers {
  private DirectoryUsers() {}

  /**
   * All users that may have a mailbox, each once.
   *
   * @param staff takes every user but guests
   */
  static List<DirectoryUser> all(Requests requests, Consumer<StaffMember> staff)
      throws IOException {
    return of(
        requests,
        staff,
        GraphRequest.directory(
            "the list of users",
            Links.query(
                Links.path("users"), List.of("$select", DirectoryUser.FIELDS, "$top", "999"))));
  }

  /**
   * Users that were deleted and can still be restored; where the identity may not ask none, and a
   * note. Their mailboxes are kept as long, and cannot be opened.
   */
  static List<DirectoryUser> deleted(
      Requests requests, Consumer<StaffMember> staff, Consumer<String> notes) throws IOException {
    try {
      return of(
          requests,
          staff,
          GraphRequest.directory(
              "the list of deleted users",
              Links.query(
                  "/directory/deletedItems/microsoft.graph.user",
                  List.of("$select", DirectoryUser.FIELDS, "$top", "999"))));
    } catch (ServiceFailure refused) {
      if (refused.inTheService()) {
        throw refused;
      }
      notes.accept(
          "the mailboxes of deleted users are not listed: "
              + (refused.status() == 403
                  ? "this identity may not read deleted users; grant User.Read.All"
                  : "the service does not list deleted users here; look them up in Entra"));
      return List.of();
    }
  }

  private static List<DirectoryUser> of(
      Requests requests, Consumer<StaffMember> staff, GraphRequest first) throws IOException {
    Map<String, DirectoryUser> byId = new LinkedHashMap<>();
    for (DirectoryUser user : new Pager(requests).all(first, DirectoryUser::read)) {
      if (!user.isGuest()) {
        staff.accept(DirectoryPerson.of(user));
        DirectoryPerson.forget(user);
      }
      if (user.mayHaveMailbox()) {
        byId.putIfAbsent(user.id(), user);
      }
    }
    return List.copyOf(byId.values());
  }
}
