namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>The sample workbook is the one that is described here.</summary>
public sealed class SampleTest
{
    [Fact]
    public void Sample_equals_the_book_that_builds_it()
    {
        Converted sample = Converted.Of(File.ReadAllBytes(Repository.File("samples", "rosters", "persons.xlsx")));
        Converted book = Converted.Of(SampleBook.Build());

        sample.Lines.Should().Equal(book.Lines);
        sample.Notes.Should().Equal(book.Notes);
        sample.Lines[5].Should().Be("P-1006,E-1,赵志强,230603198105250331,职工,2277.83,,2004-03-15");
    }
}
