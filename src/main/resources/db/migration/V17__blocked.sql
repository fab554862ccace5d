-- An account that an administrator stopped: its sessions end at once, on every node; a new password opens it again.
alter table account add column blocked_at timestamptz;
