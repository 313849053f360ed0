using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Tests.RuleSets.Wages;

public sealed class WageFileTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wages").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Row_of_a_directory_replaces_the_embedded_one()
    {
        RuleSetCatalogue catalogue = With(
            """
            { "place": "230000", "population": "announced", "statisticYear": 2010, "contributionYear": 2011,
              "monthly": 2300.50, "source": { "document": "示例〔2011〕9号", "trust": "A" } }
            """
        );

        PublishedWage found = catalogue
            .ReferenceWages.Find("230600", new RequiredReferenceWage(WageScope.Province, null), 2011, null)
            .Wage!;

        (found.Monthly, found.Source.Document).Should().Be((2300.50m, "示例〔2011〕9号"));
        catalogue.ReferenceWages.All.Should().HaveSameCount(RuleSetCatalogue.Embedded.ReferenceWages.All);
    }

    [Theory]
    [InlineData("\"place\": \"23000\"", FaultCode.OutOfRange, "/referenceWages/0/place")]
    [InlineData("\"statisticYear\": 201", FaultCode.OutOfRange, "/referenceWages/0/statisticYear")]
    [InlineData("\"appliesTo\": [\"230600\", \"23\"]", FaultCode.OutOfRange, "/referenceWages/0/appliesTo/1")]
    [InlineData("\"contributionYear\": 20111", FaultCode.OutOfRange, "/referenceWages/0/contributionYear")]
    [InlineData("\"contributionYear\": 2009", FaultCode.OutOfRange, "/referenceWages/0/contributionYear")]
    [InlineData("\"annual\": -1", FaultCode.OutOfRange, "/referenceWages/0/annual")]
    [InlineData("\"monthly\": 0", FaultCode.OutOfRange, "/referenceWages/0/monthly")]
    [InlineData("\"monthly\": 1.005", FaultCode.NotInFen, "/referenceWages/0/monthly")]
    [InlineData("\"monthly\": 10000000000", FaultCode.OutOfRange, "/referenceWages/0/monthly")]
    [InlineData("\"monthly\": null", FaultCode.Missing, "/referenceWages/0")]
    [InlineData("\"monthy\": 5", FaultCode.UnknownProperty, "/referenceWages/0/monthy")]
    [InlineData("\"source\": { \"document\": \" \" }", FaultCode.Missing, "/referenceWages/0/source/document")]
    public void Faulty_row_is_refused_with_its_place(string wrong, string code, string path)
    {
        Dictionary<string, string> row = new()
        {
            ["place"] = "\"place\": \"230000\"",
            ["population"] = "\"population\": \"onPost\"",
            ["statisticYear"] = "\"statisticYear\": 2010",
            ["monthly"] = "\"monthly\": 2300",
            ["source"] = "\"source\": { \"document\": \"示例\" }",
        };
        row[wrong.Split('"')[1]] = wrong;

        Action read = () => With("{" + string.Join(", ", row.Values) + "}");

        Fault fault = read.Should().Throw<RuleSetException>().Which.Faults.Should().ContainSingle().Subject;
        (fault.Code, fault.Path, fault.File).Should().Be((code, path, "reference-wages.json"));
    }

    private RuleSetCatalogue With(string row)
    {
        File.WriteAllText(
            Path.Combine(_folder, "reference-wages.json"),
            $$"""{ "format": 1, "referenceWages": [{{row}}] }"""
        );
        return RuleSetCatalogue.Embedded.WithDirectory(_folder);
    }
}
