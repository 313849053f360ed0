using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

public sealed class UnnamedPartTest
{
    private const string Name = """{ "zh": "名", "en": "name" }""";

    [Fact]
    public void Verify_notes_each_part_without_a_name_and_accepts_it()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/parameters/ratio/name", Name),
                ("/individualBase/0/name", Name),
                ("/amounts/floor/name", Name)
            )
        );

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeTrue();
        report
            .RuleSets[0]
            .Unnamed.Select(part => (part.Key, part.Id))
            .Should()
            .Equal(
                ("parameters", "top"),
                ("amounts", "ceiling"),
                ("define", "known"),
                ("individualBase", "floor"),
                ("employerBase", "sum")
            );
    }

    [Fact]
    public void Verify_notes_replaced_parts_only_when_no_file_above_names_them()
    {
        using RuleFolder folder = new();
        folder
            .With("province.json", SampleRules.Text(("/parameters/ratio/name", Name)))
            .With(
                "city.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/parameters/ratio", """{ "value": 0.60, "article": "1" }"""),
                    ("/parameters/top", """{ "value": 3.00, "article": "1" }""")
                )
            );

        RuleSetVerifier
            .VerifyDirectory(folder.FullName)
            .RuleSets.Single(set => set.RuleSet.Id.ToString() == "990100/pension/2020")
            .Unnamed.Select(part => (part.Key, part.Id))
            .Should()
            .Equal(("parameters", "top"));
    }
}
