# Writes the evidence files that mailbox-inventory reads beside the directory: exchange.csv and
# migration-users.csv. It only reads from Exchange, and changes nothing there.
#
# Who: an Exchange administrator, or anyone in the role group View-Only Organization Management.
# Where: PowerShell 5.1 or 7 with the module ExchangeOnlineManagement, connected to the tenant:
#   Connect-ExchangeOnline
#   .\evidence.ps1 -Folder C:\evidence
# Then: name the files in the settings, as evidence.exchangeExport and evidence.migrationUsers.
param(
  # Where the files go.
  [string] $Folder = '.',
  # Also ask each mailbox how many items it has: one more request a mailbox, which takes its time.
  [switch] $CountItems
)

$ErrorActionPreference = 'Stop'
$departments = @{}
foreach ($user in Get-User -ResultSize Unlimited) {
  $departments[[string] $user.ExternalDirectoryObjectId] = $user.Department
}

# The same on every machine, whatever its language.
function Time($value) {
  if ($value) { ([datetime] $value).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ') }
}

function Count($mailbox) {
  $deleted = $mailbox.WhenSoftDeleted -or $mailbox.IsInactiveMailbox
  if ($CountItems -and -not $deleted -and $mailbox.RecipientTypeDetails -ne 'MailUser') {
    (Get-MailboxStatistics -Identity $mailbox.ExchangeGuid.ToString()).ItemCount
  }
}

$columns = @(
  'ExternalDirectoryObjectId', 'PrimarySmtpAddress', 'UserPrincipalName', 'RecipientTypeDetails',
  'RemoteRecipientType', 'Database', 'ArchiveDatabase', 'MailboxRegion',
  @{ Name = 'MailboxRegionLastUpdateTime'; Expression = { Time $_.MailboxRegionLastUpdateTime } },
  'ArchiveState', 'ArchiveGuid', 'IsDirSynced',
  @{ Name = 'WhenMailboxCreated'; Expression = { Time $_.WhenMailboxCreated } },
  'IsInactiveMailbox',
  @{ Name = 'WhenSoftDeleted'; Expression = { Time $_.WhenSoftDeleted } },
  'LitigationHoldEnabled',
  # Several holds, joined: a list alone would be written as the name of its type.
  @{ Name = 'InPlaceHolds'; Expression = { $_.InPlaceHolds -join ' ' } },
  'MailboxMoveRemoteHostName', 'MailboxMoveStatus',
  @{ Name = 'ItemCount'; Expression = { Count $_ } },
  @{ Name = 'Department'; Expression = { $departments[[string] $_.ExternalDirectoryObjectId] } },
  'Office'
)

# Mailboxes there are (their archives stand in the same rows), those of groups, deleted ones within
# their time of grace, inactive ones kept for a hold, and synchronised users whose mailbox is still
# on a server of the bank's own.
$rows = & {
  Get-Mailbox -ResultSize Unlimited
  Get-Mailbox -ResultSize Unlimited -GroupMailbox
  Get-Mailbox -ResultSize Unlimited -SoftDeletedMailbox | Where-Object { -not $_.IsInactiveMailbox }
  Get-Mailbox -ResultSize Unlimited -InactiveMailboxOnly
  Get-MailUser -ResultSize Unlimited |
    Where-Object { $_.RecipientTypeDetails -eq 'MailUser' -and $_.IsDirSynced }
}
$rows | Select-Object -Property $columns |
  Export-Csv -Path (Join-Path $Folder 'exchange.csv') -NoTypeInformation -Encoding UTF8

# Users of migration batches. Finished batches are often removed: what is missing here says nothing.
try {
  Get-MigrationUser -ResultSize Unlimited |
    Select-Object -Property Identity, EmailAddress, Status, BatchId |
    Export-Csv -Path (Join-Path $Folder 'migration-users.csv') -NoTypeInformation -Encoding UTF8
} catch {
  Write-Warning "no migration-users.csv: $($_.Exception.Message)"
}
