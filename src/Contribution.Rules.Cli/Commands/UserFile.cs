using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A file that the user names.</summary>
internal static class UserFile
{
    /// <summary>Its whole content.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public static byte[] Read(string file, Locale locale)
    {
        RefuseFolder(file, locale);
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserErrorException(
                locale.Pick($"无法读取 {file}:没有这个文件", $"cannot read {file}: there is no such file")
            );
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserErrorException(
                locale.Pick($"无法读取 {file}:{cannot.Message}", $"cannot read {file}: {cannot.Message}")
            );
        }
    }

    /// <summary>A folder is no file; the system only says that access is denied.</summary>
    /// <exception cref="UserErrorException">It is one.</exception>
    public static void RefuseFolder(string file, Locale locale)
    {
        if (Directory.Exists(file))
        {
            throw new UserErrorException(
                locale.Pick(
                    $"无法读取 {file}:这是目录,应为文件",
                    $"cannot read {file}: it is a folder; a file is expected"
                )
            );
        }
    }
}
