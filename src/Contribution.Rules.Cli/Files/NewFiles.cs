using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>Files that are added to a folder of rules.</summary>
internal static class NewFiles
{
    /// <summary>Writes them; none appears before all of them are complete.</summary>
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

        Stack<OutputFolder> folders = [];
        try
        {
            foreach (var group in files.GroupBy(file => Path.GetDirectoryName(Path.Combine(folder, file.Name))!))
            {
                OutputFolder place = new(group.Key, inputs, locale);
                folders.Push(place);
                foreach (DraftFile file in group)
                {
                    place.Write(Path.GetFileName(file.Name), text => text.Write(file.Text));
                }
            }

            foreach (OutputFolder place in folders)
            {
                place.Complete();
            }
        }
        finally
        {
            // The last first: a folder may lie in one that was made before it.
            foreach (OutputFolder place in folders)
            {
                place.Dispose();
            }
        }
    }
}
