using System.Diagnostics;
using System.Globalization;
using Contribution.Rules.Authoring;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>The content of a rule folder is limited, so that no folder blocks a program.</summary>
public sealed class FolderLimitsTest
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public void Load_refuses_twenty_thousand_rules_with_their_number()
    {
        string rules = Rules(20_000, number => "");

        Fault fault = Within(Soon, () => RuleFolder.FaultOf(("/individualBase", rules)));

        (fault.Code, fault.File, fault.Path, fault.Found, fault.Allowed)
            .Should()
            .Be((FaultCode.TooLarge, "a.json", "/individualBase", "20000", "254"));
    }

    [Fact]
    public void Load_refuses_chained_overrides_beyond_the_limit_and_is_fast_within_it()
    {
        string Chained(int count) =>
            Rules(count, number => number == 0 ? "" : $", \"overrides\": [\"r{number - 1:00000}\"]");

        Within(Soon, () => RuleFolder.FaultOf(("/individualBase", Chained(3000)))).Code.Should().Be(FaultCode.TooLarge);
        Within(Soon, () => RuleFolder.Read(("/individualBase", Chained(254))))
            .IndividualBase.Rules.Should()
            .HaveCount(254);
    }

    [Fact]
    public void Load_refuses_chained_amounts_beyond_the_limit()
    {
        string amounts = string.Join(
            ',',
            Enumerable
                .Range(0, 501)
                .Select(number =>
                    $"\"a{number}\": {{ \"value\": \"{(number == 0 ? "1" : $"a{number - 1}")}\", \"article\": \"1\" }}"
                )
        );

        Within(Soon, () => RuleFolder.FaultOf(("/amounts", $"{{{amounts}}}"), ("/individualBase/1", null)))
            .Path.Should()
            .Be("/amounts");
    }

    [Theory]
    [InlineData("figures", "501")]
    [InlineData("tiers", "501")]
    [InlineData("without", "501")]
    public void Load_refuses_figures_tiers_and_left_out_parts_beyond_the_limit(string key, string found)
    {
        string Named(string part) =>
            $"{{{string.Join(',', Enumerable.Range(0, 501).Select(number => $"\"n{number}\": {part}"))}}}";
        string parts = key switch
        {
            "figures" => Named("""{ "article": "1", "statisticYear": 2019 }"""),
            "tiers" =>
                $$"""{ "list": { "article": "1", "ratios": [{{string.Join(',', Enumerable.Range(1, 501))}}] } }""",
            _ => $"[{string.Join(',', Enumerable.Range(0, 501).Select(number => $"\"n{number}\""))}]",
        };

        Fault fault = Within(Soon, () => RuleFolder.FaultOf(($"/{key}", parts)));

        (fault.Code, fault.Path, fault.Found, fault.Allowed).Should().Be((FaultCode.TooLarge, $"/{key}", found, "500"));
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("reference-wages.json")]
    [InlineData("rates.json")]
    public void Load_reads_no_file_once_it_is_stopped(string name)
    {
        using RuleFolder folder = new();
        folder.With(name, new byte[PlainFile.MostBytes + 1]);

        FluentActions
            .Invoking(() =>
                RuleSetCatalogue.Empty.WithDirectory(folder.FullName, new CancellationToken(canceled: true))
            )
            .Should()
            .Throw<OperationCanceledException>();
    }

    [Fact]
    public void Load_refuses_two_thousand_chained_extends()
    {
        using RuleFolder folder = new();
        folder.With("0.json", SampleRules.Text(("/jurisdiction", "\"100001\"")));
        for (int number = 1; number < 2000; number++)
        {
            folder.With($"{number}.json", SampleRules.Child($"{Place(number - 1)}/pension", Place(number)));
        }

        IReadOnlyList<Fault> faults = Within(Soon, folder.Faults);

        faults.Should().HaveCountLessThanOrEqualTo(1001);
        faults[0].Code.Should().Be(FaultCode.TooLarge);
        faults[0].Path.Should().Be("/extends");
    }

    [Fact]
    public void Load_accepts_sixteen_files_that_extend_one_another()
    {
        using RuleFolder folder = new();
        folder.With("0.json", SampleRules.Text(("/jurisdiction", "\"100001\"")));
        for (int number = 1; number < 16; number++)
        {
            folder.With($"{number}.json", SampleRules.Child($"{Place(number - 1)}/pension", Place(number)));
        }

        folder.Get($"{Place(15)}/pension/2020").Layers.Should().HaveCount(15);
    }

    [Fact]
    public void Load_refuses_a_file_of_more_than_four_megabytes_unread()
    {
        using RuleFolder folder = new();
        folder.With("a.json", new byte[PlainFile.MostBytes + 1]);

        Fault fault = folder.Faults().Should().ContainSingle().Subject;

        (fault.Code, fault.File).Should().Be((FaultCode.TooLarge, "a.json"));
        fault.Zh.Should().Be("超出限额：4194305 字节；至多 4194304 字节");
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.cases.json")]
    [InlineData("reference-wages.json")]
    [InlineData("released.json")]
    [InlineData("source.zh.md")]
    public void Load_refuses_pipes_and_links_to_devices_unopened(string name)
    {
        using RuleFolder piped = new();
        piped.With("b.json", SampleRules.Text());
        Process.Start("mkfifo", Path.Combine(piped.FullName, name)).WaitForExit();
        using RuleFolder linked = new();
        linked.With("b.json", SampleRules.Text());
        File.CreateSymbolicLink(Path.Combine(linked.FullName, name), "/dev/zero");

        foreach (RuleFolder folder in new[] { piped, linked })
        {
            VerificationReport report = Within(Soon, () => RuleSetVerifier.VerifyDirectory(folder.FullName));

            report.Faults.Should().ContainSingle().Which.Found.Should().Be("an empty file, a pipe or a device");
        }
    }

    [Theory]
    [InlineData(".vscode/settings.json")]
    [InlineData("a/.git/config.json")]
    [InlineData(".source.zh.md")]
    public void Names_that_begin_with_a_dot_are_passed_over(string name)
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text()).With(name, "{ \"editor.tabSize\": 2 ");

        folder.Load().Get(RuleSetId.Parse(SampleRules.Id)).Should().NotBeNull();
        RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().BeEmpty();
    }

    private static string Place(int number) => (100_001 + number).ToString(CultureInfo.InvariantCulture);

    private static string Rules(int count, Func<int, string> more) =>
        $"[{string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{ "id": "r{{number:00000}}", "article": "1", "when": "true", "base": "ratio"{{more(number)}} }"""))}]";

    private static T Within<T>(TimeSpan most, Func<T> action)
    {
        Task<T> running = Task.Run(action);
        running.Wait(most).Should().BeTrue("it takes no longer than that");
        return running.Result;
    }
}
