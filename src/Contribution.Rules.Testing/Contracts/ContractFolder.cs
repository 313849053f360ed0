using System.Security.Cryptography;

namespace Contribution.Rules.Testing;

/// <summary>
/// A folder of cases that another party owns: the agreement of an agency and its software supplier. Beside the case files lies the
/// owner's list of their hashes, so that no case can be changed to make a build pass.
/// </summary>
/// <remarks>
/// The list is written by <c>sha256sum</c>, in the folder: <c>find . -name '*.cases.json' | sort | xargs sha256sum >
/// contract.sha256</c>. The kit cannot write it: a build must not accept a contract.
/// </remarks>
/// <param name="path">The folder.</param>
public sealed class ContractFolder(string path)
{
    /// <summary>The name of the owner's list.</summary>
    internal const string ListName = "contract.sha256";

    /// <summary>The folder.</summary>
    public string FullName { get; } = Path.GetFullPath(path);

    /// <summary>Checks the case files, at any depth, by the owner's list.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A line of the list is no hash and file name.</exception>
    /// <exception cref="ExpectationException">A file was changed, added or taken away, or there is no list or no file.</exception>
    public void Check()
    {
        Dictionary<string, string> files = Directory
            .EnumerateFiles(FullName, "*" + CaseFile.Ending, SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(FullName, file).Replace('\\', '/'),
                file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))),
                StringComparer.Ordinal
            );
        string list = Path.Combine(FullName, ListName);
        if (files.Count == 0 || !File.Exists(list))
        {
            throw Broken(files.Count == 0 ? ["no case files 没有算例文件"] : [$"no {ListName} 缺少清单"]);
        }

        IReadOnlyDictionary<string, string> listed = ContractList.Read(File.ReadAllLines(list));
        string[] differences = [.. ContractList.Differences(listed, files)];
        if (differences.Length > 0)
        {
            throw Broken(differences);
        }
    }

    /// <summary>The cases of the folder, after <see cref="Check"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ExpectationException">The files are not those of the owner's list; none is read.</exception>
    public IReadOnlyList<RuleCase> CheckedCases()
    {
        Check();
        return CaseFile.In(FullName);
    }

    private ExpectationException Broken(IEnumerable<string> differences) =>
        new(
            $"{FullName} 与所有者清单 {ListName} 不符。请恢复原文件，或请算例的所有者更新清单。",
            $"{FullName} is not what its owner listed in {ListName}. "
                + "Restore the files, or ask the owner of these cases for a new list.",
            differences.Select(difference => "  " + difference)
        );
}
