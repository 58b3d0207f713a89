# Writes the evidence files that mailbox-inventory reads beside the directory. It only reads from
# Exchange Online and changes nothing there.
#
# Who: an Exchange administrator, or anyone in the role group View-Only Organization Management.
# Where: Windows PowerShell 5.1 or PowerShell 7, with the module ExchangeOnlineManagement 3.0 or newer:
#
#   Connect-ExchangeOnline
#   .\evidence.ps1 -Folder C:\evidence
#
# Execution policy: Windows refuses scripts where the policy is Restricted, its default. RemoteSigned
# is enough; for this one window:
#
#   Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned
#
# Where a Group Policy asks for signed scripts (AllSigned), have this file signed by whoever signs
# scripts in the bank. Connect-ExchangeOnline needs RemoteSigned itself.
#
# What comes out, in UTF-8 with a byte-order mark, so that Excel shows every script:
#   exchange.csv            one row a mailbox, its archive in the same row (evidence.exchangeExport)
#   migration-users.csv     users of migration batches (evidence.migrationUsers)
#   organization-holds.csv  holds on all mailboxes of the organisation; for people
#   public-folders.csv      public folders and the mailboxes they lie in; for people: no application
#                           can read them through Graph
param(
  # Where the files go; made when it is not there.
  [string] $Folder = '.',
  # Also ask for the number of items in each mailbox and each archive: one more request for each.
  # Without it, the counts of Microsoft's usage report are used, which has none for archives.
  [switch] $CountItems
)

$ErrorActionPreference = 'Stop'

if (-not (Get-Command -Name 'Get-ConnectionInformation' -ErrorAction SilentlyContinue)) {
  throw 'The module ExchangeOnlineManagement 3.0 or newer is not there. Install-Module ExchangeOnlineManagement, then Connect-ExchangeOnline.'
}
if (-not (Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' })) {
  throw 'Not connected to Exchange Online. Connect-ExchangeOnline first.'
}

# The folder is made and tried before the first request.
if (-not (Test-Path -LiteralPath $Folder -PathType Container)) {
  New-Item -ItemType Directory -Path $Folder -Force | Out-Null
}
$Folder = (Resolve-Path -LiteralPath $Folder).ProviderPath
$trial = Join-Path -Path $Folder -ChildPath 'evidence.part'
New-Item -ItemType File -Path $trial -Force | Out-Null
Remove-Item -LiteralPath $trial

# Windows PowerShell writes the byte-order mark with UTF8, later ones with utf8BOM.
$encoding = 'UTF8'
if ($PSVersionTable.PSVersion.Major -ge 6) { $encoding = 'utf8BOM' }

# Rows go to a file of another name as they come. It gets its own name when it is whole, so that an
# interrupted run leaves no file that looks complete.
function Get-Part([string] $Name) {
  Join-Path -Path $Folder -ChildPath "$Name.part"
}

function Complete-Part([string] $Name) {
  $part = Get-Part $Name
  if (Test-Path -LiteralPath $part) {
    Move-Item -LiteralPath $part -Destination (Join-Path -Path $Folder -ChildPath $Name) -Force
  }
}

# The same on every machine, whatever its language.
function Format-Time($Value) {
  if ($Value) { ([datetime] $Value).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ') }
}

$script:rows = 0
$script:uncounted = 0

# How many items lie in a mailbox, or in its archive. One that does not say is named and passed over.
function Get-ItemCount($Mailbox, [switch] $OfArchive) {
  if (-not $CountItems -or $Mailbox.RecipientTypeDetails -eq 'MailUser') { return }
  if ($OfArchive -and @('None', 'HostedPending', '') -contains [string] $Mailbox.ArchiveState) { return }
  $deleted = [bool] ($Mailbox.WhenSoftDeleted -or $Mailbox.IsInactiveMailbox)
  try {
    $statistics = Get-MailboxStatistics -Identity ([string] $Mailbox.ExchangeGuid) -Archive:$OfArchive -IncludeSoftDeletedRecipients:$deleted
    $statistics.ItemCount
  } catch {
    $script:uncounted++
    Write-Warning "no number of items for $($Mailbox.PrimarySmtpAddress): $($_.Exception.Message)"
  }
}

# Holds of the whole organisation: mbx for mailboxes, grp for groups; what follows the colon says
# what is done at the end of the time, and belongs to no name.
$organization = @((Get-OrganizationConfig).InPlaceHolds | Where-Object { $_ })

# The holds of one mailbox, those of the whole organisation among them. A mailbox that was left out
# of one carries its name behind a minus sign.
function Get-Holds($Mailbox) {
  $own = @($Mailbox.InPlaceHolds | Where-Object { $_ })
  $deleted = $Mailbox.WhenSoftDeleted -and -not $Mailbox.IsInactiveMailbox
  if (-not $deleted -and $Mailbox.RecipientTypeDetails -ne 'MailUser') {
    $prefix = 'mbx'
    if ($Mailbox.RecipientTypeDetails -eq 'GroupMailbox') { $prefix = 'grp' }
    $leftOut = @($own | Where-Object { $_.StartsWith('-') } | ForEach-Object { $_.Substring(1).Split(':')[0] })
    $own += @($organization | Where-Object { $_.StartsWith($prefix) -and $leftOut -notcontains $_.Split(':')[0] })
  }
  # Joined: a list alone would be written as the name of its type.
  $own -join ' '
}

# Departments stand at the user, not at the mailbox. Only those that are filled are kept.
Write-Progress -Activity 'Evidence' -Status 'Departments'
$departments = @{}
Get-User -ResultSize Unlimited | ForEach-Object {
  if ($_.Department -and $_.ExternalDirectoryObjectId) {
    $departments[[string] $_.ExternalDirectoryObjectId] = $_.Department
  }
}

$columns = @(
  'ExternalDirectoryObjectId', 'PrimarySmtpAddress', 'UserPrincipalName', 'RecipientTypeDetails',
  'RemoteRecipientType', 'Database', 'ArchiveDatabase', 'MailboxRegion',
  @{ Name = 'MailboxRegionLastUpdateTime'; Expression = { Format-Time $_.MailboxRegionLastUpdateTime } },
  'ArchiveState', 'ArchiveGuid', 'IsDirSynced',
  @{ Name = 'WhenMailboxCreated'; Expression = { Format-Time $_.WhenMailboxCreated } },
  'IsInactiveMailbox',
  @{ Name = 'WhenSoftDeleted'; Expression = { Format-Time $_.WhenSoftDeleted } },
  'LitigationHoldEnabled',
  @{ Name = 'InPlaceHolds'; Expression = { Get-Holds $_ } },
  'MailboxMoveRemoteHostName', 'MailboxMoveStatus',
  @{ Name = 'ItemCount'; Expression = { Get-ItemCount $_ } },
  @{ Name = 'ArchiveItemCount'; Expression = { Get-ItemCount $_ -OfArchive } },
  'DisplayName',
  @{ Name = 'EmailAddresses'; Expression = { @($_.EmailAddresses | Where-Object { $_ }) -join ' ' } },
  @{ Name = 'Department'; Expression = { $departments[[string] $_.ExternalDirectoryObjectId] } },
  'Office'
)

# Mailboxes there are (their archives stand in the same rows), those of groups, deleted ones within
# their grace period, inactive ones kept for a hold, and synchronised users whose mailbox is still
# on a server of the bank's own.
& {
  Get-Mailbox -ResultSize Unlimited
  Get-Mailbox -ResultSize Unlimited -GroupMailbox
  Get-Mailbox -ResultSize Unlimited -SoftDeletedMailbox | Where-Object { -not $_.IsInactiveMailbox }
  Get-Mailbox -ResultSize Unlimited -InactiveMailboxOnly
  Get-MailUser -ResultSize Unlimited |
    Where-Object { $_.RecipientTypeDetails -eq 'MailUser' -and $_.IsDirSynced }
} | ForEach-Object {
  $script:rows++
  if ($CountItems -or $script:rows % 50 -eq 1) {
    Write-Progress -Activity 'Evidence' -Status "Mailboxes: $($script:rows), now $($_.PrimarySmtpAddress)"
  }
  $_
} | Select-Object -Property $columns | Export-Csv -LiteralPath (Get-Part 'exchange.csv') -NoTypeInformation -Encoding $encoding
Complete-Part 'exchange.csv'

# Users of migration batches. Finished batches are often removed: what is missing here says nothing.
Write-Progress -Activity 'Evidence' -Status 'Migration batches'
try {
  Get-MigrationUser -ResultSize Unlimited |
    Select-Object -Property 'Identity', 'EmailAddress', 'Status', 'BatchId' |
    Export-Csv -LiteralPath (Get-Part 'migration-users.csv') -NoTypeInformation -Encoding $encoding
  Complete-Part 'migration-users.csv'
} catch {
  Write-Warning "no migration-users.csv: $($_.Exception.Message)"
}

Write-Progress -Activity 'Evidence' -Status 'Holds of the organisation'
$organization | ForEach-Object {
  $appliesTo = 'other'
  $hold = [string] $_
  switch -Wildcard ($hold) {
    'mbx*' { $appliesTo = 'mailboxes' }
    'grp*' { $appliesTo = 'groups' }
    'skp*' { $appliesTo = 'chats' }
  }
  [pscustomobject] @{ Hold = $hold; AppliesTo = $appliesTo }
} | Export-Csv -LiteralPath (Get-Part 'organization-holds.csv') -NoTypeInformation -Encoding $encoding
Complete-Part 'organization-holds.csv'

Write-Progress -Activity 'Evidence' -Status 'Public folders'
try {
  & {
    Get-Mailbox -ResultSize Unlimited -PublicFolder | ForEach-Object {
      [pscustomobject] @{ Kind = 'mailbox'; Name = [string] $_.PrimarySmtpAddress; LiesIn = [string] $_.Database; HasAddress = $true }
    }
    Get-PublicFolder -Recurse -ResultSize Unlimited | ForEach-Object {
      [pscustomobject] @{ Kind = 'folder'; Name = [string] $_.Identity; LiesIn = [string] $_.ContentMailboxName; HasAddress = $_.MailEnabled }
    }
  } | Export-Csv -LiteralPath (Get-Part 'public-folders.csv') -NoTypeInformation -Encoding $encoding
  Complete-Part 'public-folders.csv'
} catch {
  # A tenant without public folders answers with an error.
  Write-Warning "no public-folders.csv: $($_.Exception.Message)"
}

Write-Progress -Activity 'Evidence' -Completed
Write-Host "$($script:rows) mailboxes and users, $(@($organization).Count) holds of the organisation, in $Folder."
if ($script:uncounted -gt 0) {
  Write-Warning "$($script:uncounted) mailboxes or archives did not say how many items they hold."
}
