interface SystemError {
  code?: string;
  syscall?: string;
  address?: string;
  port?: number;
  /** The variable that names the port. */
  setting?: string;
  message?: string;
  name?: string;
  stack?: string;
}

const known: Record<string, (error: SystemError) => string> = {
  EADDRINUSE: ({ port, setting = 'PORT' }) =>
    `Cổng ${port} đang được dùng, đặt ${setting} khác · Port ${port} is in use: set ${setting} to another one.`,
  EACCES: ({ port, setting = 'PORT' }) =>
    `Không được mở cổng ${port} · This user may not open port ${port}: set ${setting} above 1023.`,
  ECONNREFUSED: ({ address, port }) =>
    `Không kết nối được cơ sở dữ liệu ${address}:${port} · No database answers at ${address}:${port}: check DATABASE_URL.`,
  ENOTFOUND: () => 'Không tìm thấy máy chủ cơ sở dữ liệu · The database host is unknown: check DATABASE_URL.',
  '28P01': () => 'Sai mật khẩu cơ sở dữ liệu · The database refuses the password in DATABASE_URL.',
  '3D000': () => 'Cơ sở dữ liệu không tồn tại · The database named in DATABASE_URL does not exist.',
};

/** One clear sentence for whoever starts the server; the stack only for what nobody foresaw. */
export function sentence(error: unknown): string {
  const at = ((error as { driverError?: unknown }).driverError ?? error) as SystemError;
  const told = at.code ? known[at.code] : undefined;
  if (told) return told(at);
  const { name } = at;
  if (name === 'SettingsError' || name === 'LocalPostgresError' || name === 'BootRefusal') return at.message ?? name;
  return at.stack ?? String(error);
}
