namespace JobKit.Decoding;

/// <summary>Reads whole numbers from bytes: most numbers in answers are.</summary>
internal static class Digits
{
    // So many digits a double holds exactly.
    private const int MaxDigits = 15;

    /// <summary>The number; false for anything but 1 to 15 digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
