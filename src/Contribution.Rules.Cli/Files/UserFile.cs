using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>A file that the user names.</summary>
internal static class UserFile
{
    /// <summary>Its whole content.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public static byte[] Read(string file, Locale locale) => Open(file, File.ReadAllBytes, locale);

    /// <summary>Opens a file.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    public static T Open<T>(string file, Func<string, T> open, Locale locale)
    {
        // The system only says of a folder that access is denied.
        if (Directory.Exists(file))
        {
            throw locale.Error(
                $"无法读取 {file}：这是目录，应为文件",
                $"cannot read {file}: it is a folder; a file is expected"
            );
        }

        UnfinishedResults.Refuse(file, locale);
        try
        {
            return open(file);
        }
        catch (Exception cannot) when (IsOfSystem(cannot))
        {
            string why = Why(cannot, locale);
            throw locale.Error($"无法读取 {file}：{why}", $"cannot read {file}: {why}");
        }
    }

    /// <summary>Whether it is an exception of the system for a file that cannot be opened.</summary>
    public static bool IsOfSystem(Exception cannot) =>
        cannot is IOException or UnauthorizedAccessException or ArgumentException;

    /// <summary>Why the system cannot read or write, in the language of messages where its reason is a common one.</summary>
    public static string Why(Exception cannot, Locale locale) =>
        cannot switch
        {
            FileNotFoundException => locale.Pick("没有这个文件", "there is no such file"),
            DirectoryNotFoundException => locale.Pick("没有这个目录", "there is no such folder"),
            UnauthorizedAccessException => locale.Pick("没有权限", "access is denied"),
            _ => cannot.Message,
        };
}
