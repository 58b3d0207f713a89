package org.mailboxinventory.scanner.source.graph.request;

import java.util.Set;

/**
 * The codes of errors that may be printed. They are words of Microsoft's lists (Microsoft Graph
 * error responses; Exchange Web Services ResponseCode; Entra directory errors), read in November
 * 2026. Any other code could carry content and is not repeated.
 */
final class ServiceCodes {
  private static final Set<String> KNOWN =
      Set.of(
          "accessDenied",
          "activityLimitReached",
          "generalException",
          "invalidRange",
          "invalidRequest",
          "itemNotFound",
          "notAllowed",
          "notSupported",
          "quotaLimitReached",
          "resourceModified",
          "resyncRequired",
          "serviceNotAvailable",
          "syncStateInvalid",
          "syncStateNotFound",
          "SyncStateInvalid",
          "SyncStateNotFound",
          "ResyncRequired",
          "unauthenticated",
          "ApplicationThrottled",
          "Authentication_ExpiredToken",
          "Authorization_IdentityNotFound",
          "Authorization_RequestDenied",
          "BadRequest",
          "Directory_ExpiredPageToken",
          "Directory_QuotaExceeded",
          "ErrorAccessDenied",
          "ErrorArchiveFolderMovedPermanently",
          "ErrorArchiveMailboxNotEnabled",
          "ErrorConnectionFailed",
          "ErrorExceededConnectionCount",
          "ErrorFolderNotFound",
          "ErrorInsufficientResources",
          "ErrorInternalServerError",
          "ErrorInternalServerTransientError",
          "ErrorInvalidIdMalformed",
          "ErrorInvalidProperty",
          "ErrorInvalidRequest",
          "ErrorInvalidUrlQuery",
          "ErrorInvalidUrlQueryFilter",
          "ErrorInvalidUser",
          "ErrorItemCorrupt",
          "ErrorItemNotFound",
          "ErrorMailboxMoveInProgress",
          "ErrorMailboxStoreUnavailable",
          "ErrorMessageSizeExceeded",
          "ErrorMimeContentConversionFailed",
          "ErrorNonExistentMailbox",
          "ErrorQuotaExceeded",
          "ErrorServerBusy",
          "ErrorTimeoutExpired",
          "ErrorTooManyObjectsOpened",
          "GatewayTimeout",
          "Generic",
          "InternalServerError",
          "InvalidAuthenticationToken",
          "MailboxInfoStale",
          "MailboxNotEnabledForRESTAPI",
          "MailboxNotHostedInExchangeOnline",
          "NotFound",
          "OrganizationFromTenantGuidNotFound",
          "Request_BadRequest",
          "Request_ResourceNotFound",
          "Request_UnsupportedQuery",
          "ResourceNotFound",
          "S2SUnauthorized",
          "ServiceUnavailable",
          "TooManyRequests",
          "UnknownError",
          "ServiceNotAvailable");

  private ServiceCodes() {}

  /** The code, or words in its place. */
  static String shown(String code) {
    return KNOWN.contains(code) ? code : "unknown code";
  }
}
