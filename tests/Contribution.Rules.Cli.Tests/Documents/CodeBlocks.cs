using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The C# of documents, compiled against the library: as a file, as statements, or as members of a class.</summary>
internal static partial class CodeBlocks
{
    // What a reader has who writes these lines: the namespaces that an editor adds, and what stands above in the document.
    private const string Namespaces = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.IO;
        global using System.Linq;
        global using Contribution.Rules;
        global using Contribution.Rules.Json;
        global using Contribution.Rules.NRules;
        global using Contribution.Rules.Testing;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using NRules;
        global using NRules.Fluent;
        global using NRules.Fluent.Dsl;
        global using NRules.RuleModel;
        global using Xunit;
        global using NRulesBeside;
        global using ISession = NRules.ISession;
        global using RuleSet = Contribution.Rules.RuleSet;
        """;

    private const string Around = """
        abstract class Surroundings : NRules.Fluent.Dsl.Rule
        {
            protected static readonly string[] args = [];
            protected static readonly IServiceCollection services = null!;
            protected static readonly IContributionRules rules = null!;
            protected static readonly BasesRequest request = null!;
            protected static readonly RuleRepository agency = null!;
            protected static readonly IRuleSet ownRules = null!;
            protected static readonly DecidedBase decided = null!;
            protected static readonly string directory = "";
            protected static readonly string zh = "";
            protected static readonly string en = "";
            protected static readonly byte[] utf8 = [];
            protected static readonly WebApplicationBuilder builder = null!;
            protected static readonly WebApplication app = null!;
            protected static readonly IConfiguration configuration = null!;
        }
        class MyTest;
        """;

    private static readonly MetadataReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Concat(OfAspNet())
            .DistinctBy(Path.GetFileName)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The C# blocks of a document; those that show a file of a sample are compiled with the sample.</summary>
    public static string[] In(string document) =>
        [
            .. Block()
                .Matches(Markdown.Read(document))
                .Where(match => !match.Groups["mark"].Value.StartsWith("<!-- in: ", StringComparison.Ordinal))
                .Select(match => match.Groups["text"].Value),
        ];

    /// <summary>The compiler's errors for a block, in the reading with the fewest.</summary>
    public static string[] Errors(string block)
    {
        string[]? least = null;
        foreach (
            string[] files in new[]
            {
                [block],
                [$"abstract class Shown : Surroundings {{ void Run() {{\n{block}\n}} }}", Around],
                new[] { $"abstract class Shown : Surroundings {{\n{block}\n}}", Around },
            }
        )
        {
            string[] errors = Compile(files);
            if (errors.Length == 0)
            {
                return errors;
            }

            least = least is null || errors.Length < least.Length ? errors : least;
        }

        return least!;
    }

    private static string[] Compile(string[] files)
    {
        bool isProgram = files.Length == 1;
        return
        [
            .. CSharpCompilation
                .Create(
                    "Shown",
                    files.Append(Namespaces).Select(text => CSharpSyntaxTree.ParseText(text)),
                    Libraries,
                    new CSharpCompilationOptions(
                        isProgram && HasStatements(files[0])
                            ? OutputKind.ConsoleApplication
                            : OutputKind.DynamicallyLinkedLibrary,
                        nullableContextOptions: NullableContextOptions.Enable
                    )
                )
                .GetDiagnostics()
                .Where(said => said.Severity == DiagnosticSeverity.Error)
                .Select(said => said.ToString()),
        ];
    }

    private static bool HasStatements(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));

    /// <summary>ASP.NET lies beside the runtime.</summary>
    private static IEnumerable<string> OfAspNet()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string folder = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
        return Directory.EnumerateFiles(Path.GetFullPath(folder), "*.dll");
    }

    [GeneratedRegex(
        @"^((?<mark><!-- .+? -->)\n)?```csharp\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Block();
}
