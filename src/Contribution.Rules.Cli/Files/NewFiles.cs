using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>Files that are added to a folder of rules.</summary>
internal static class NewFiles
{
    /// <summary>Writes them; those of one folder appear together.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder that their names begin in.</param>
    /// <param name="inputs">The files that the run reads.</param>
    /// <param name="locale">The language of errors.</param>
    /// <exception cref="UserErrorException">One is there already, or cannot be written.</exception>
    public static void Write(IReadOnlyCollection<DraftFile> files, string folder, InputFiles inputs, Locale locale)
    {
        if (files.Select(file => Path.Combine(folder, file.Name)).FirstOrDefault(Path.Exists) is string there)
        {
            throw locale.Error($"已有 {there}；不覆盖任何文件", $"{there} exists already; no file is overwritten");
        }

        foreach (var group in files.GroupBy(file => Path.GetDirectoryName(Path.Combine(folder, file.Name))!))
        {
            using OutputFolder place = new(group.Key, inputs, locale);
            foreach (DraftFile file in group)
            {
                place.Write(Path.GetFileName(file.Name), text => text.Write(file.Text));
            }

            place.Complete();
        }
    }
}
