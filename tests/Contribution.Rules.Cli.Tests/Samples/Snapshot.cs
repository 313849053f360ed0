using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Samples;

/// <summary>
/// A verified result beside this file. Another one is left as <c>*.received.json</c>; once read and found right, it is
/// renamed to <c>*.verified.json</c>.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.json";

    private static readonly string Folder = Repository.File("tests", "Contribution.Rules.Cli.Tests", "Samples");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*" + Verified).Select(file => Path.GetFileName(file)[..^Verified.Length]);

    public static void Check(string name, string result)
    {
        string masked = Mask(result);
        string verified = Path.Combine(Folder, name + Verified);
        string received = Path.Combine(Folder, name + ".received.json");
        if (File.Exists(verified) && File.ReadAllText(verified) == masked)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, masked);
        masked.Should().Be(File.Exists(verified) ? File.ReadAllText(verified) : "", $"of {received}");
    }

    /// <summary>The hash changes with every word of a rule set; a result is not about that.</summary>
    public static string Mask(string result) => Regex.Replace(result, "sha256:[0-9a-f]{64}", "sha256:…");
}
